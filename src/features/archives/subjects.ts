/** What a subject says when what mail programs and list software added to it is taken away. */
export interface Subject {
  /** For a person to read: without "Re:" and the name of the list. */
  readonly title: string;
  /** What the messages of one conversation have in common; empty where the subject is too general to tell. */
  readonly key: string;
  /** Whether it bears a prefix that says that it answers something; "Fwd:" does not. */
  readonly isReply: boolean;
}

const reply = 're|aw|antw|antwoord|sv|vs|ang|res|rép|rif|r|odp|ynt|bls|vá|atb|ref|回复|答复|回覆';
const forward = 'fwd?|wg|doorst|vb|tr|rv|enc|i|pd|ilt|vl|转发';
const prefix = new RegExp(String.raw`^(?:(${reply})|${forward})(?:\s?[[(]\d+[\])]|\^\d+|\*\d+)?\s?[:：]\s*`, 'iu');
/** The name of a list, or a kind; "[PATCH 1/3]" has a space in it and tells one message from another. */
const tag = /^\[[^\][\s]{1,60}\]\s*/;
/** A kind is written in capitals, "[PATCH]": it says something to a person. */
const kind = /^\[\p{Lu}+\]/u;
const former = /\s*[([]\s*(?:was|war|era|eerst)(?:\s?:|\s+re:).*$/iu;
const forwarded = /\s*\(fwd\)\s*$/i;
/** Under these, people write about different things. */
const general = new Set([
  'hello', 'hallo', 'hola', 'help', 'help needed', 'help please', 'please help', 'hulp', 'hilfe', 'ayuda', 'question', 'questions',
  'a question', 'vraag', 'vragen', 'frage', 'pregunta', 'duda', 'test', 'testing', 'thanks', 'thank you', 'dank', 'danke', 'bedankt',
  'gracias', 'merci', 'update', 'info', 'information', 'introduction', 'meeting', 'news', 'nieuws', 'patch', 'bug', 'problem',
  'probleem', 'error', 'none', 'no subject', 'geen onderwerp', 'kein betreff', 'sin asunto', 'sem assunto', 'aucun objet',
]);

/** Takes a subject apart: prefixes in the usual languages, the list's name, "(was: …)". */
export function readSubject(subject: string): Subject {
  let rest = subject.trim();
  let kinds = '';
  let isReply = false;
  for (;;) {
    const found = prefix.exec(rest) ?? tag.exec(rest);
    if (found === null) break;
    isReply ||= found[1] !== undefined;
    if (kind.test(rest)) kinds += `${found[0].trim()} `;
    rest = rest.slice(found[0].length);
  }
  const bare = rest.replace(former, '').replace(forwarded, '').trim();
  return { title: bare === '' ? subject.trim() : kinds + bare, key: keyOf(bare), isReply };
}

function keyOf(bare: string): string {
  const key = bare.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return key.length < 3 || general.has(key) ? '' : key;
}
