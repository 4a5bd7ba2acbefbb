import { type Say, sayIn } from '../../platform/i18n/voice.ts';

/** Why something of an archive was not read, or what had to be guessed. The names stand in what programs are given (docs/checkup.md). */
export type RemarkName =
  // Of a message
  | 'no-text' | 'no-time' | 'no-author' | 'no-head' | 'no-near-date' | 'piece' | 'time-to-come' | 'no-such-day' | 'no-speaker' | 'no-log-line' | 'no-log-day'
  | 'no-discourse-post' | 'no-zulip-message' | 'no-event-time' | 'no-answerer' | 'unknown-event' | 'no-json' | 'no-table'
  // Of a file or a folder
  | 'missing' | 'no-right' | 'no-access' | 'gzip-cut-off' | 'gzip-damaged' | 'zip-damaged' | 'zip-locked' | 'no-file' | 'empty-file' | 'empty-folder'
  | 'no-archive' | 'other-kind' | 'other-archive' | 'no-archive-but' | 'no-archive-among' | 'no-message'
  // Of what was asked for
  | 'unknown-format' | 'unknown-columns' | 'no-such-column' | 'no-recipe' | 'changed-meanwhile' | 'space-of-people'
  // Guessed
  | 'day-before-month' | 'month-before-day' | 'columns-found';

/** What a file looks like that is no archive. */
export type Look =
  | 'pdf' | 'seven-zip' | 'bzip2' | 'xz' | 'zstd' | 'rar' | 'picture' | 'database' | 'outlook' | 'office' | 'tar' | 'web-page' | 'xml' | 'json' | 'letter' | 'table' | 'text';

/** What a person is told of an archive, before it is put into the words of a language. */
export interface Remark {
  readonly name: RemarkName;
  /** What it is about; nobody may see the name of it where an archive is shown around. */
  readonly file?: string;
  /** What the columns of a table are called, which may be a name as well. */
  readonly columns?: string;
  readonly look?: Look;
  /** Of the only file in a folder. */
  readonly within?: Remark;
  readonly blanks?: Readonly<Record<string, string | number>>;
}

/** The sentence for a person; in English for logs, and whoever asks in no language. */
export function sentenceIn(remark: Remark, t: Say = sayIn('en')): string {
  const { name, file = '', columns = '', look, within, blanks } = remark;
  return t(`archive.remark.${name}`, { ...blanks, file, columns, look: look === undefined ? '' : t(`archive.look.${look}`), within: within === undefined ? '' : sentenceIn(within, t) });
}

/** The sentence without the name of any file or column, to be shown around. */
export function discreetSentenceIn(remark: Remark, t: Say): string {
  const hidden = ({ within, ...rest }: Remark): Remark => ({ ...rest, file: t('archive.aFile'), columns: t('archive.itsColumns'), ...(within && { within: hidden(within) }) });
  return sentenceIn(hidden(remark), t);
}
