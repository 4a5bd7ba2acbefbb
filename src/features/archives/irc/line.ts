/** A day as a log says it. */
export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** What a line of a log says. `day` alone where it says no more than that another day begins. */
export type LogLine =
  | { readonly kind: 'said'; readonly at: number; readonly nick: string; readonly text: string }
  | { readonly kind: 'joined'; readonly at: number; readonly nick: string }
  | { readonly kind: 'day'; readonly day: Day }
  /** Topics, modes, who left. */
  | { readonly kind: 'notice' }
  /** Said on a day that nothing tells. */
  | { readonly kind: 'undated' };

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "2019-03-01T01:26:33", "[12:34:56]", "12:34", "Mar 04 12:34:56": what stands before what was said. */
const stamp = /^\[?(?:(\d{4})-(\d\d)-(\d\d)[T ]|([A-Z][a-z]{2}) (\d\d) )?(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?: ?([AP]M)\b)?(Z|[+-]\d\d:?\d\d)?\]?(\s+)(?=\S)/;
const opened = /^(?:--- (?:Log opened|Day changed) |\*\*\*\* BEGIN LOGGING AT |Session Start: )[A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (?:[\d:]+ )?(\d{4})/;
const closed = /^(?:--- Log closed |\*\*\*\* ENDING LOGGING|Session (?:Close|Ident|Time))/;
const nick = String.raw`[^\s<>!@:]{1,64}`;
const said = new RegExp(String.raw`^<[ @+%&~!]?(${nick})> ?(.*)$`, 's');
const acted = new RegExp(String.raw`^\* (${nick}) (\S.*)$`, 's');
const joined = [
  new RegExp(String.raw`^(?:-!-|\*\*\*|\*) (${nick}) [[<(]\S*[\])>] has joined\b`),
  new RegExp(String.raw`^(?:-!-|\*\*\*|\*) (${nick}) has joined\b`),
  new RegExp(String.raw`^\*\*\* Joins: (${nick}) `),
  new RegExp(String.raw`^(${nick}) \(\S+@\S+\) joined #`),
];
const notice = /^(?:-!-|\*\*\*|\*\t|-[^\s-][^\s]*- |\* \S+ \S*@\S* has (?:quit|left)|\S+ \(\S+@\S+\) left )/;

/** Reads a line of a log: of Limnoria, irssi, ZNC, HexChat or WeeChat. Null where it is none of a log. */
export function readLine(line: string, today: Day | null): LogLine | null {
  const day = dayIn(line);
  if (day !== null) return { kind: 'day', day };
  if (closed.test(line)) return { kind: 'notice' };
  const found = stamp.exec(line);
  if (found === null) return null;
  const at = momentOf(found, today);
  const [whole, gap = ''] = [found[0], found[11]];
  return gap.startsWith('\t') ? tabbed(line.slice(whole.length - gap.length), at) : spoken(line.slice(whole.length).replace('\t', ' '), at);
}

/** The day that begins with this line. */
function dayIn(line: string): Day | null {
  const [, month = '', day = '', year = ''] = opened.exec(line) ?? [];
  const number = names.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? null : { year: Number(year), month: number, day: Number(day) };
}

/** In milliseconds since 1970-01-01T00:00Z, where no zone stands in UTC; NaN where the day is not known. */
function momentOf([, year, month, date, name, dayOfMonth, hours, minutes, seconds = '0', half, zone]: RegExpExecArray, today: Day | null): number {
  const named = names.indexOf((name ?? '').toLowerCase()) + 1;
  const day = year !== undefined ? { year: Number(year), month: Number(month), day: Number(date) } : named > 0 && today ? { year: today.year, month: named, day: Number(dayOfMonth) } : today;
  if (day === null) return Number.NaN;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'PM' ? 12 : 0);
  return Date.UTC(day.year, day.month - 1, day.day, hour, Number(minutes), Number(seconds)) - offsetOf(zone);
}

function offsetOf(zone = 'Z'): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

function spoken(rest: string, at: number): LogLine | null {
  const [, by, text = ''] = said.exec(rest) ?? [];
  if (by !== undefined) return dated({ kind: 'said', at, nick: by, text });
  for (const form of joined) {
    const who = form.exec(rest)?.[1];
    if (who !== undefined) return dated({ kind: 'joined', at, nick: who });
  }
  if (notice.test(rest) || /^\* \S+ (?:has (?:quit|left)|sets mode|is now known as|has changed the topic)\b/.test(rest)) return { kind: 'notice' };
  const [, actor, act = ''] = acted.exec(rest) ?? [];
  return actor === undefined ? null : dated({ kind: 'said', at, nick: actor, text: `* ${actor} ${act}` });
}

/** WeeChat: moment, who, what, with a tab between them. */
function tabbed(rest: string, at: number): LogLine | null {
  const [, by = '', text = ''] = /^\t?([^\t]*)\t(.*)$/s.exec(rest) ?? [];
  const who = by.trim();
  if (who === '-->') return dated({ kind: 'joined', at, nick: /^\S+/.exec(text)?.[0] ?? '' });
  if (who === '*') {
    const [actor = ''] = /^\S+/.exec(text) ?? [];
    return dated({ kind: 'said', at, nick: actor, text: `* ${text}` });
  }
  if (/^(?:<--|--|=!=|)$/.test(who)) return rest.includes('\t', 1) ? { kind: 'notice' } : null;
  const bare = who.replace(/^[@+%&~ ]/, '');
  return /^[^\s]{1,64}$/.test(bare) ? dated({ kind: 'said', at, nick: bare, text }) : null;
}

const dated = (line: LogLine & { readonly at: number }): LogLine => (Number.isNaN(line.at) ? { kind: 'undated' } : line);
