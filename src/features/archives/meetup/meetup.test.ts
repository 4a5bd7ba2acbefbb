import { expect, it } from 'vitest';
import { ATTENDED, JOINED } from '../../../core/vitality/facts.ts';
import { measureVitality } from '../../../core/vitality/report.ts';
import { now, rowsOf, SampleFolder } from '../sample-folder.ts';

const folder = new SampleFolder();
const day = (number: number) => Date.UTC(2020, 0, number);
const table = (...rows: string[]) => `${rows.join('\n')}\n`;

async function groups(): Promise<void> {
  await folder.writeAll({
    'groups.csv': table('id,name,urlname,created', '1,"Garden, all","garden",1', '2,Shed,shed,1'),
    'events.csv': table('id,name,time,utc_offset,group_id,venue_id,status,description', `"10","Sowing ""now""",${day(10)},0,1,5,"past","<p>Bring\n\nseeds</p>"`, `11,Harvest,${day(20)},0,1,5,past,`, `12,Called off,${day(21)},0,1,5,cancelled,`, `13,To come,${now + 90 * 86_400_000},0,1,5,upcoming,`, '14,When,soon,0,1,5,past,'),
    'members.csv': table('id,name,joined,topics,groupId', `7,Anna,${day(1)},"",1`, `8,Bram,${day(2)},"",1`, `9,Carla,${day(3)},"",1`),
    'rsvps.csv': table('rsvp_id,event_id,member_id,guests,response,created,mtime', '1,10,7,0,yes,1,1', '2,10,8,0,no,1,1', '3,11,7,2,yes,1,1', '4,11,77,0,yes,1,1', '5,12,8,0,yes,1,1', '6,13,8,0,yes,1,1', '7,99,8,0,yes,1,1', '8,10,7,0,yes,1,1', '9,10,,0,yes,1,1'),
    'venues.csv': table('id,name,city,address_1,address_2,lat,lon', '5,Shed,Town,,,1,2'),
    'groups_topics.csv': table('groupId,name,id,urlkey', '1,Gardening,3,gardening'),
  });
}

it('events are conversations to which people come, without a message', async () => {
  await groups();
  const archive = await folder.open();
  expect([archive.format.name, archive.files.length, archive.passedOver]).toEqual(['meetup', 6, []]);
  const survey = await folder.survey();
  expect(survey.counts).toMatchObject({ messages: 0, events: 2, conversations: 2, people: 3, from: day(1), to: day(20) });
  expect(survey.titles).toEqual(['Garden, all: Sowing "now"', 'Garden, all: Harvest']);
  expect(survey.people.map(({ name, key }) => [name, key])).toEqual([['Anna', ' meetup:7'], ['Bram', ' meetup:8'], ['', ' meetup:77']]);
  expect(rowsOf(survey)).toEqual([[0, JOINED, -1, -1], [1, JOINED, -1, -1], [0, ATTENDED, 0, -1], [0, ATTENDED, 1, -1], [2, ATTENDED, 1, -1]]);
  expect(survey.skipped.map(({ file, line, reason }) => [file.slice(folder.path.length + 1), line, reason.name])).toEqual([
    ['events.csv', 8, 'no-event-time'], ['rsvps.csv', 8, 'unknown-event'], ['rsvps.csv', 10, 'no-answerer'],
  ]);
  const report = measureVitality(survey.facts, { zone: 'UTC', until: survey.counts.to + 1, weeks: 26, hosts: new Set() });
  expect(report.weeks.every(({ contributors }) => contributors === 0)).toBe(true);
});

it('every answer is told, also that somebody does not come', async () => {
  await groups();
  expect((await folder.read()).acts.map(({ kind, author }) => [kind, author.name])).toEqual([['attended', 'Anna'], ['declined', 'Bram'], ['attended', 'Anna'], ['attended', ''], ['joined', 'Anna'], ['joined', 'Bram']]);
});

it('who said yes to what was still to come when the tables were made has not been there', async () => {
  await groups();
  await folder.write('events.csv', table('id,name,time,utc_offset,group_id,venue_id,status,description', `10,Sowing,${day(10)},0,1,5,past,`, `11,Harvest,${day(20)},0,1,5,upcoming,`, `12,Called off,${day(21)},0,1,5,cancelled,`));
  const { counts, facts } = await folder.survey();
  expect(counts).toMatchObject({ events: 1, people: 2, to: day(10) });
  expect([...facts.kind]).toEqual([JOINED, JOINED, ATTENDED]);
  expect((await folder.read()).acts.filter(({ kind }) => kind === 'promised')).toHaveLength(2);
});

it('tables that break off, or are written by Excel, lose no more than what is broken', async () => {
  await groups();
  await folder.write('rsvps.csv', Buffer.from('\uFEFFevent_id;member_id;response\r\n10;7;YES\r\n10;8;yes\r\n11;"8;y', 'utf16le'));
  await folder.write('members.csv', Buffer.from('\u00ef\u00bb\u00bfid\tname\tjoined\r\n7\tJos\u00e9\t2020-01-01\r\n', 'latin1'));
  const { counts, people } = await folder.survey();
  expect(counts).toMatchObject({ events: 2, people: 2 });
  expect(people[0]?.name).toBe('José');
});

it('tables without answers or events are nothing that can be read', async () => {
  await folder.write('groups.csv', table('id,name,urlname', '1,Garden,garden'));
  await expect(folder.survey()).rejects.toThrow('has no message that could be read.');
});
