import { z } from 'zod';
import { line, optionalDay, optionalLine, optionalNumber, optionalText, sentence } from '../../platform/http/form.ts';
import type { Charter, CharterText } from './charter.ts';

/** So many other places can be written down. */
export const channelPlaces = [1, 2, 3, 4] as const;

const people = () => optionalNumber({ least: 1, most: 1_000_000, isWhole: true });
const name = () => optionalLine(120);
const stays = () => optionalLine(300);

const fields = z.object({
  purpose: sentence(300),
  forWhom: optionalLine(300),
  enables: optionalText(1000),
  expectedMembers: people(),
  channel1: name(), channelPeople1: people(), channelStays1: stays(),
  channel2: name(), channelPeople2: people(), channelStays2: stays(),
  channel3: name(), channelPeople3: people(), channelStays3: stays(),
  channel4: name(), channelPeople4: people(), channelStays4: stays(),
  peopleAsked: people(),
  measure: optionalLine(300),
  measureTarget: optionalNumber({ least: 0, most: 1_000_000_000 }),
  measureBy: optionalDay(),
  reviewOn: optionalDay(),
  endsWhen: optionalText(500),
  ideaOf: optionalLine(120),
  carriedBy: optionalLine(120),
  /** The version that was on the table when somebody began to write. */
  version: z.coerce.number().int().min(0).default(0),
});

export const charterForm = fields.transform(({ version, ...filled }) => ({ version, text: textIn(filled) }));

function textIn(filled: Omit<z.output<typeof fields>, 'version'>): CharterText {
  const { purpose, forWhom, enables, expectedMembers, peopleAsked, measure, measureTarget, measureBy, reviewOn, endsWhen, ideaOf, carriedBy } = filled;
  const channels = channelPlaces.map((at) => ({ name: filled[`channel${at}`], people: filled[`channelPeople${at}`], stays: filled[`channelStays${at}`] }));
  return {
    purpose, forWhom, enables, expectedMembers, peopleAsked, measure, measureTarget, measureBy, reviewOn, endsWhen, ideaOf, carriedBy,
    channels: channels.filter((channel) => channel.name !== ''),
  };
}

/** A charter as its form shows it. */
export function typedFrom({ channels, writer: _writer, writtenAt: _writtenAt, ...text }: Charter): Record<string, string> {
  return {
    ...Object.fromEntries(Object.entries(text).map(([field, value]) => [field, asTyped(value)])),
    ...Object.fromEntries(channels.flatMap((channel, at) => [[`channel${at + 1}`, channel.name], [`channelPeople${at + 1}`, String(channel.people ?? '')], [`channelStays${at + 1}`, channel.stays]])),
  };
}

/** Three digits after a point would be read as thousands when the form comes back. */
const asTyped = (value: unknown) => (typeof value === 'number' ? String(value).replace(/\.\d{3}$/, '$&0') : String(value ?? ''));

export const exampleForm = z.object({ belongs: z.enum(['yes', 'no']), words: line(200) });
export const voteForm = z.object({ agrees: z.enum(['yes', 'no']) });
/** Which version somebody has read. */
export const versionForm = fields.pick({ version: true });
