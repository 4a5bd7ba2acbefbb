import type { Reading } from '../archived.ts';
import { headerIn } from '../csv/header.ts';
import { csvRows } from '../csv/rows.ts';
import type { ArchiveFile } from '../file.ts';
import { isJson } from '../recognise.ts';
import { beginningOf } from '../utf8.ts';

/** What a table of a group platform lists; `other` are places and topics, which tell of nobody. */
export type TableKind = 'groups' | 'events' | 'members' | 'answers' | 'other';

const columnNames = {
  id: ['id'], name: ['name', 'title', 'full_name'], event: ['event_id', 'eventid', 'event'], member: ['member_id', 'memberid', 'user_id', 'userid', 'attendee_id'], group: ['group_id', 'groupid'],
  response: ['response', 'rsvp', 'rsvp_status', 'answer'], time: ['time', 'start_time', 'starts_at', 'start', 'datetime', 'date_time', 'event_time'], status: ['status', 'state'], joined: ['joined', 'joined_at', 'join_date'],
  address: ['email', 'e-mail', 'mail'],
} as const;

export type Cell = (column: keyof typeof columnNames) => string;

/** What kind of table begins like this; null where it is none of a group platform. */
export function tableKind(beginning: Buffer): TableKind | null {
  if (isJson(beginning)) return null;
  const header = headerIn(beginningOf(beginning));
  const has = (column: keyof typeof columnNames) => columnNames[column].some((name) => header.includes(name));
  if (has('event') && has('member') && has('response')) return 'answers';
  if (!has('name')) return null;
  if (has('id') && has('time') && (has('group') || has('status') || header.includes('venue_id'))) return 'events';
  if (has('id') && has('joined')) return 'members';
  if (has('id') && header.some((name) => /^(?:urlname|organi[sz]er\w*|join_mode)$/.test(name))) return 'groups';
  return header.includes('urlkey') || (header.includes('lat') && header.includes('lon')) ? 'other' : null;
}

/** The rows of tables of one kind, whose cells are asked for by what they hold. */
export async function* tableRows(files: readonly ArchiveFile[], reading: Pick<Reading, 'onSkipped'>): AsyncGenerator<{ cell: Cell; source: { file: string; line: number } }> {
  for (const file of files) {
    let header: readonly string[] | null = null;
    for await (const { cells, line } of csvRows(file, reading)) {
      if (header === null) {
        header = cells.map((name) => name.toLowerCase());
        continue;
      }
      const names = header;
      const cell: Cell = (column) => cells[names.findIndex((name) => columnNames[column].some((known) => known === name))] ?? '';
      yield { cell, source: { file: file.path, line } };
    }
  }
}
