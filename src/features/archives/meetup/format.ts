import type { ArchivedMessage, Author, Reading } from '../archived.ts';
import type { ArchiveFile } from '../file.ts';
import type { ArchiveFormat } from '../format.ts';
import { IdNumbers } from '../ids.ts';
import { momentOf } from '../json/moment.ts';
import { type TableKind, tableKind, tableRows } from './tables.ts';

/** Events and who came, as tables: groups, events, members and their answers. There are no messages in them. */
export const meetup: ArchiveFormat = { name: 'meetup', title: 'events with answers, as tables (Meetup)', isOwn: (beginning) => tableKind(beginning) !== null, heads: readMeetup, messages: readMeetup };

// oxlint-disable-next-line require-yield -- no message is in these tables
async function* readMeetup(files: readonly ArchiveFile[], reading: Reading): AsyncGenerator<ArchivedMessage> {
  if (!reading.onAct) return;
  const tables = await byKind(files);
  const groups = await namesIn(tables.groups, reading);
  const events = await tellEvents(tables.events, groups, reading);
  const names = await namesIn(tables.members, { onSkipped: () => {} });
  const answered = await tellAnswers(tables.answers, events, names, reading);
  await tellMembers(tables.members, answered, reading);
}

async function byKind(files: readonly ArchiveFile[]): Promise<Record<TableKind, ArchiveFile[]>> {
  const tables: Record<TableKind, ArchiveFile[]> = { groups: [], events: [], members: [], answers: [], other: [] };
  for (const file of files) tables[tableKind(await file.beginning()) ?? 'other'].push(file);
  return tables;
}

async function namesIn(files: readonly ArchiveFile[], reading: Pick<Reading, 'onSkipped'>): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for await (const { cell } of tableRows(files, reading)) names.set(cell('id'), cell('name'));
  return names;
}

interface Moment {
  readonly at: number;
  /** Not where it was still to come when the tables were made: nobody knows what came of it. */
  readonly isHeld: boolean;
}

/** When each event was; null for one that was called off, or has not been yet. */
type Moments = ReadonlyMap<string, Moment | null>;

async function tellEvents(files: readonly ArchiveFile[], groups: ReadonlyMap<string, string>, { onEvent, onSkipped, newestPlausible }: Reading): Promise<Moments> {
  const moments = new Map<string, Moment | null>();
  for await (const { cell, source } of tableRows(files, { onSkipped })) {
    const at = momentOf(/^\d{9,}$/.test(cell('time')) ? Number(cell('time')) : cell('time'));
    if (Number.isNaN(at)) onSkipped({ ...source, reason: { name: 'no-event-time' } });
    const mayBe = at <= newestPlausible && !/cancel|geannuleerd|abgesagt|annulé|draft|proposed/i.test(cell('status'));
    const isHeld = mayBe && !/upcoming|gepland|geplant|à venir/i.test(cell('status'));
    moments.set(cell('id'), mayBe ? { at, isHeld } : null);
    const group = groups.get(cell('group'));
    if (isHeld) onEvent?.({ id: idOf(cell('id')), title: group === undefined ? cell('name') : `${group}: ${cell('name')}`, at });
  }
  return moments;
}

const idOf = (event: string) => `event:${event}`;

/** Who said that they come did, as far as these tables know. Returns who ever answered. */
async function tellAnswers(files: readonly ArchiveFile[], events: Moments, names: ReadonlyMap<string, string>, { onAct, onSkipped }: Reading): Promise<IdNumbers> {
  const members = new IdNumbers();
  const answers = new IdNumbers();
  for await (const { cell, source } of tableRows(files, { onSkipped })) {
    const [event, member] = [cell('event'), cell('member')];
    const moment = events.get(event);
    if (moment === undefined || member === '') onSkipped({ ...source, reason: member === '' ? { name: 'no-answerer' } : { name: 'unknown-event' } });
    const known = answers.size;
    const isAgain = answers.numberOf(`${event}/${member}`) < known;
    if (!moment || member === '' || isAgain) continue;
    members.numberOf(member);
    const saidYes = /^(?:yes|ja|oui|sí|si|1|true|attended|going|confirmed)$/i.test(cell('response'));
    const kind = !saidYes ? 'declined' : moment.isHeld ? 'attended' : 'promised';
    onAct?.({ kind, author: authorOf(member, names.get(member) || cell('name'), cell('address')), at: moment.at, event: idOf(event) });
  }
  return members;
}

/** When those who ever answered came to a group. Of the others, platforms keep many who never did anything. */
async function tellMembers(files: readonly ArchiveFile[], answered: IdNumbers, { onAct, newestPlausible }: Reading): Promise<void> {
  for await (const { cell } of tableRows(files, { onSkipped: () => {} })) {
    const at = momentOf(/^\d{9,}$/.test(cell('joined')) ? Number(cell('joined')) : cell('joined'));
    if (at <= newestPlausible && answered.find(cell('id')) !== -1) onAct?.({ kind: 'joined', author: authorOf(cell('id'), cell('name'), cell('address')), at });
  }
}

function authorOf(member: string, name: string, address: string): Author {
  const written = address.toLowerCase();
  return { name, address: /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(written) ? written : null, account: `meetup:${member}` };
}
