/** What someone did who is quoted, in the languages of mail programs. Beginnings only where old archives lost the accents. */
const verb = new RegExp(
  [
    String.raw`\b(?:wrote|writes|said|schrieb|schreibt|schreef|schrijft|geschreven|skrev|skriver|scritto|scrive|escreveu|kirjoitti)\b`,
    String.raw`[eé]crit\b`,
    'escribi|napisał|pisze|írta|написал|пишет|写道|さんは',
  ].join('|'),
  'iu',
);
/** "2007/4/3, Ann <ann at example.org>:" has no verb. */
const dateAndAddress = /\d{4}.*<.*(?:@| at ).*>\s*:$/;
const opening = /^(?:On|Am|Op|Le|El|Em|Il|Den|Dnia|W dniu|Quoting|In (?:article|message)|\d{4}[-/]\d)/;
const original = 'original|origine|oorspronkelijk|urspr\\S{1,3}nglich';
const forwarded = 'forwarded|weitergeleitet|doorgestuurd|transf[eé]r|reenviado|encaminhada|inoltrato';
const copied = new RegExp(String.raw`^\s*-{2,} ?.{0,40}(?:${original}|${forwarded}).{0,40}-{2,}\s*$`, 'i');
const from = /^\*?(?:From|Von|Van|De|Da|Fra|Från):\*? /;
const sent = /^\*?(?:Sent|Gesendet|Verzonden|Envoyé|Enviado|Enviada|Inviato|Sendt|Skickat)(?: em)?\s?:\*? /m;
const to = /^\*?(?:To|An|Aan|À|Para|A|Til|Till)\s?:\*? /m;
/** An attribution is wrapped over no more lines, and none of these lines is longer. */
const longestAttribution = 3;
const longestLine = 300;

/**
 * The line on which the attribution above a quotation begins ("On 1 Jan 2007, Ann wrote:"), or the quotation's first
 * line where it has none.
 */
export function attributionStart(lines: readonly string[], quoteAt: number): number {
  const last = lines[quoteAt - 1]?.trim() === '' ? quoteAt - 2 : quoteAt - 1;
  const line = lines[last]?.trim() ?? '';
  if (line.length > longestLine || !/[:：]$/.test(line) || line.startsWith('>')) return quoteAt;
  if (!verb.test(line) && !dateAndAddress.test(line)) return quoteAt;
  for (let at = last; at > last - longestAttribution && (lines[at] ?? '').trim() !== ''; at -= 1) {
    if (opening.test((lines[at] ?? '').trim())) return at;
  }
  return last;
}

/** Says whether a mail program has copied another message from this line on, without marks. */
export function isCopyStart(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.length > longestLine) return false;
  if (copied.test(line) || /^-{2,} ?Original Message Follows ?-{2,}/i.test(line)) return true;
  const head = from.test(line) ? lines.slice(at, at + 6).join('\n') : '';
  return sent.test(head) && to.test(head);
}
