import type { ArchivedMessage, Reading } from '../archived.ts';
import { csvRows } from '../csv/rows.ts';
import type { ArchiveFile } from '../file.ts';
import { momentOf } from '../json/moment.ts';
import { authorOf, idOf, plainMarkdown } from './post.ts';

/** Reads what a member of Discourse exports of their own: their posts, without those of others and without private ones. */
export async function* readOwn(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<ArchivedMessage> {
  for (const file of files) {
    const author = authorOf(/user[-_]archive-(.+?)-\d{6}/.exec(file.path)?.[1] ?? '', '');
    let columns: readonly string[] | null = null;
    for await (const { cells, line } of csvRows(file, reading)) {
      if (columns === null) {
        columns = cells.map((cell) => cell.toLowerCase());
        continue;
      }
      const cell = (name: string) => cells[columns?.indexOf(name) ?? -1] ?? '';
      if (/^(?:yes|true|1)$/i.test(cell('is_pm'))) continue;
      const source = { file: file.path, line };
      const [text, at, title] = [cell('post_raw') || cell('post'), momentOf(cell('created_at')), cell('topic_title')];
      if (text === '' || !(at <= reading.newestPlausible)) {
        reading.onSkipped({ ...source, reason: text === '' ? { name: 'no-text' } : { name: 'no-time' } });
        continue;
      }
      const [, topic = title, number = cell('created_at')] = /\/t\/(?:[^/]*\/)?(\d+)\/(\d+)/.exec(cell('url')) ?? [];
      yield { id: idOf(topic, number), references: [`discourse:${topic}`], subject: '', title, author, at, source, text: plainMarkdown(text), form: 'markdown', attachments: [] };
    }
  }
}
