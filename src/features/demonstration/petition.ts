import { sql } from 'kysely';
import { dayIn, daysAfter } from '../../core/calendar.ts';
import type { Tx } from '../../database/open.ts';
import { addCarrier, beginPetition, openPetition, type PlanText, translate, type TranslationText, writePlan } from '../petitions/public.ts';
import { addMember } from '../spaces/public.ts';
import { before, numberOf, type Numbers } from './people-and-days.ts';

const openedDaysAgo = 19;
const daysToDelivery = 17;

const ask = 'We ask the board to mow the river banks after 1 August instead of in June, from this year on.';

const plan = (today: string): PlanText => ({
  ask,
  story: [
    'Most of what flowers on the banks sets seed in July. Mown in June, it is gone before the bees, the reed warblers and next year’s flowers have had any use of it. Three other boards mow in August, and their dykes hold just as well.',
    'Mowing later costs the board nothing in the year and saves one round in wet years. What it takes is a line in the mowing plan, which the council decides on when we hand this over.',
  ].join('\n\n'),
  decides: 'the council of the water board Merle & Veen',
  reachedHow: 'By its clerk, who puts petitions on the agenda three weeks before a meeting; and Noor knows two of the thirty members.',
  goal: 1200,
  goalWhy: 'From there on the board’s rules put it on the agenda. With fewer it is read, and answered by letter.',
  milestones: [{ count: 300, words: 'heard' }, { count: 600, words: 'a letter back' }],
  deliverOn: daysAfter(today, daysToDelivery),
  deliverHow: 'at 20:00, by Noor van Dam and Ruud Pieters',
  ifNo: 'We ask for a trial on four kilometres, and everyone who signed hears why.',
  keepDays: 365,
});

const inDutch: TranslationText = {
  title: 'Laat de oevers van de Merle bloeien tot augustus',
  ask: 'Wij vragen het waterschap om de oevers na 1 augustus te maaien in plaats van in juni, vanaf dit jaar.',
  story: [
    'Het meeste wat op de oevers bloeit, zet zaad in juli. Wie in juni maait, haalt het weg voordat de bijen, de kleine karekiet en de bloemen van volgend jaar er iets aan hebben. Drie andere waterschappen maaien in augustus, en hun dijken houden net zo goed.',
    'Later maaien kost het waterschap over het jaar niets en scheelt in natte jaren een ronde. Nodig is één regel in het maaiplan, waarover het bestuur beslist als wij dit overhandigen.',
  ].join('\n\n'),
  decides: 'het bestuur van waterschap Merle & Veen',
  goalWhy: 'Vanaf daar zet het waterschap het volgens zijn eigen regels op de agenda. Met minder wordt het gelezen, en per brief beantwoord.',
  milestones: [{ count: 300, words: 'gehoord' }, { count: 600, words: 'een brief terug' }],
  deliverHow: 'om 20.00 uur, door Noor van Dam en Ruud Pieters',
  ifNo: 'Dan vragen wij om een proef op vier kilometer, en iedereen die tekende hoort waarom.',
};

const carriers = [
  { name: 'Noor van Dam', circle: 'beekeepers', pledged: 80, agrees: true, asked: 62 },
  { name: 'Ruud Pieters', circle: 'angling club', pledged: 75, agrees: true, asked: 55 },
  { name: 'Sipho Ndlovu', circle: 'allotments Oosterwaal', pledged: 60, agrees: true, asked: 48 },
  { name: 'Ingrid Solberg', circle: 'rowers', pledged: 60, agrees: true, asked: 40 },
  { name: 'Wietske Hoekstra', circle: 'school on the dyke', pledged: 60, agrees: false, asked: 45 },
  { name: 'Mo Yildiz', circle: 'market on Saturday', pledged: 50, agrees: false, asked: 60 },
];

/** How many had signed by the end of each day since it opened. */
const byDay = [97, 172, 230, 268, 297, 322, 371, 418, 449, 472, 494, 520, 561, 633, 702, 748, 785, 816, 846];

const voices = [
  { name: 'Yara Haddad', words: 'My children count the butterflies on this bank. In June there are forty, in July none.' },
  { name: 'Tomasz Wilk', words: 'I mow for a living. Later is no more work, it is only later.' },
];

/** A petition that is carried and under way, and one that is still a plan. */
export async function makeDemoPetitions(tx: Tx, people: Numbers, now: Date): Promise<void> {
  const opened = before(now, openedDaysAgo, '9:00');
  const deed = { by: numberOf(people, 'noor'), at: before(now, openedDaysAgo + 12, '20:00') };
  const banks = await beginPetition(tx, { title: 'Let the banks of the Merle bloom until August', ask, language: 'en' }, deed);
  const { id } = await tx.selectFrom('space').select('id').where('slug', '=', banks.slug).executeTakeFirstOrThrow();
  await addMember(tx, id, numberOf(people, 'ruud'), 'host', deed.at);
  await addMember(tx, id, numberOf(people, 'anna'), 'host', deed.at);
  await writePlan(tx, 1, plan(dayIn('Europe/Amsterdam', now.getTime())), { spaceId: id, ...deed });
  await translate(tx, null, { language: 'nl', text: inDutch, planVersion: 2 }, { spaceId: id, ...deed });
  for (const { name, circle, pledged, agrees } of carriers) await addCarrier(tx, { name, circle, pledged, agrees }, { spaceId: id, ...deed });
  for (const { name, asked } of carriers) await tx.updateTable('carrier').set({ asked }).where('space_id', '=', id).where('name', '=', name).execute();
  await openPetition(tx, id, { reason: '' }, { by: deed.by, at: opened });
  await tx.updateTable('petition').set({ shows_forecast: true }).where('space_id', '=', id).execute();
  await sign(tx, id, now);
  await planAnother(tx, people, now);
}

/** Who signed, spread over the days; every third shows a name, and every fourth came by somebody who carries it. */
async function sign(tx: Tx, spaceId: number, now: Date): Promise<void> {
  const days = byDay.map((until, day) => ({ from: byDay[day - 1] ?? 0, until, at: before(now, openedDaysAgo - day, '8:00').toISOString() }));
  await sql`
    insert into signature (space_id, state, name, name_key, address, address_key, shows_name, wants_news, consent_version, language, asked_at, confirmed_at, number, carrier_id, channel)
    select ${spaceId}, 'confirmed', first || ' ' || last, lower(first || ' ' || last) || ' ' || n, 'signer-' || n || '@example.org', 'signer-' || n || '@example.org', n % 3 = 0, n % 2 = 0, 1, 'en',
           moment, moment, n, case when n % 4 = 1 then (select id from carrier where space_id = ${spaceId} order by (n * 7919) % (10 + id % 7), id limit 1) end, (array['link', 'qr', 'mail', 'letter'])[1 + n % 4]
    from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as day ("from" integer, until integer, at timestamptz),
         lateral (select n, least(at + (n - "from") * interval '13 hours' / (until - "from"), ${now}::timestamptz) as moment from generate_series("from" + 1, until) n) each_one,
         lateral (select (array['Tomasz', 'Yara', 'Joke', 'Mehmet', 'Lin', 'Saskia', 'Cor', 'Grace', 'Thea', 'Koos', 'Ravi', 'Ilse', 'Bea'])[1 + n % 13] as first, (array['Brandsma', 'Chen', 'Mulder', 'Veenstra', 'Kaya', 'de Boer', 'Nowak', 'Sharma', 'Postma', 'Hendriks', 'Wiersma'])[1 + n % 11] as last) called`.execute(tx);
  await tx.updateTable('petition_tally').set({ numbered: byDay.at(-1) ?? 0 }).where('space_id', '=', spaceId).execute();
  await sql`update signature set state = 'withdrawn', name = null, name_key = null, address = null, address_key = null, shows_name = false, wants_news = false, withdrawn_at = ${now} where space_id = ${spaceId} and number in (31, 212, 407)`.execute(tx);
  await passOn(tx, spaceId);
  for (const [place, { name, words }] of voices.entries()) {
    await tx.updateTable('signature').set({ name, name_key: name.toLowerCase(), shows_name: true, comment: words, comment_state: 'shown' }).where('space_id', '=', spaceId).where('number', '=', 840 - 30 * place).execute();
  }
  await tx.updateTable('signature').set({ comment: 'Let them bloom!', comment_state: 'waiting' }).where('space_id', '=', spaceId).where('number', '=', 845).execute();
}

/** From this one on, fewer come by the link of another: it begins to rest on those who ask. */
const quieterFrom = 420;

/** Some came by the link of somebody who had signed a day or two before: most bring nobody, and a few bring many. */
async function passOn(tx: Tx, spaceId: number): Promise<void> {
  await sql`
    update signature later set brought_by = earlier.id, channel = (array['link', 'mail', 'link', 'qr'])[1 + later.number % 4]
    from signature earlier
    where later.space_id = ${spaceId} and earlier.space_id = ${spaceId} and later.carrier_id is null and later.number > 4
      and later.number * 7919 % 100 < case when later.number < ${quieterFrom} then 62 else 13 end
      and earlier.number = greatest(1, later.number - 1 - later.number * 104729 % 70) / 3 * 3 + 1`.execute(tx);
}

async function planAnother(tx: Tx, people: Numbers, now: Date): Promise<void> {
  const deed = { by: numberOf(people, 'jelle'), at: before(now, 6, '21:00') };
  const asked = 'We ask the council to close the Zuiderdijk to cars on the twelve nights of the year in which the toads cross.';
  const toads = await beginPetition(tx, { title: 'Twelve quiet nights for the toads', ask: asked, language: 'en' }, deed);
  const { id } = await tx.selectFrom('space').select('id').where('slug', '=', toads.slug).executeTakeFirstOrThrow();
  await addMember(tx, id, numberOf(people, 'anna'), 'member', deed.at);
  await addCarrier(tx, { name: 'Jelle Hofstra', circle: 'toad patrol', pledged: 40, agrees: true }, { spaceId: id, ...deed });
}
