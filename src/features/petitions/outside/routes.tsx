import QRCode from 'qrcode';
import { csvTable } from '../../../platform/csv.ts';
import { show } from '../../../platform/http/answer.ts';
import { NotFound } from '../../../platform/http/failures.ts';
import { letBeFramed } from '../../../platform/http/headers.ts';
import { keptAMinute, perHouse } from '../../../platform/http/kept.ts';
import { zoneOf } from '../../../platform/http/place.ts';
import { publicAddress } from '../../../platform/http/public-address.ts';
import type { Route } from '../../../platform/http/route.ts';
import { calendarDay, number } from '../../../platform/i18n/format.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { homeOf, type PetitionVisit, publicRoute, spokenIn, wordsVoice } from '../access.ts';
import { countOf } from '../petition.ts';
import { isOpen, placeFor, sign } from '../signing/routes.tsx';
import { wayIn } from '../signing/sign-form.tsx';
import { putTo } from '../words/words.ts';
import { cardOf } from './card.ts';
import { byDay, byPlace, safePlaces } from './open-data.ts';
import { SharePage } from './share-view.tsx';
import { sheetOf } from './sheet.ts';
import { WidgetPage } from './widget-view.tsx';

/** A petition where people are: in a link, on a wall, on paper, in another site's page, and as figures. */
export const outsideRoutes: readonly Route[] = [
  publicRoute('GET', '/share', (visit) => show(visit, <SharePage visit={visit} address={publicAddress(visit.house.config, homeOf(visit))} />)),
  publicRoute('GET', '/card.png', sendCard),
  publicRoute('GET', '/code.png', sendCode),
  publicRoute('GET', '/sheet.pdf', sendSheet),
  publicRoute('GET', '/data.json', sendJson),
  publicRoute('GET', '/data.csv', sendCsv),
  ...['/widget', '/widget/:language'].flatMap((path) => [
    publicRoute('GET', path, (visit) => widget(asStranger(visit), freshForm({ ...wayIn(visit), via: 'widget' })), { isKeptForStrangers: true }),
    publicRoute('POST', path, signInWidget),
  ]),
];

const send = (visit: PetitionVisit, body: Buffer<ArrayBuffer> | string, type: string, more: Record<string, string> = {}): Response =>
  visit.c.body(body, 200, { 'Content-Type': type, 'Cache-Control': visit.space.visibility === 'hidden' ? 'no-store' : 'public, max-age=60', Vary: 'Accept-Encoding, Accept-Language, Cookie', ...more });

const kept = perHouse(() => ({ cards: keptAMinute<Buffer<ArrayBuffer>>(), figures: keptAMinute<Awaited<ReturnType<typeof figuresOf>>>() }));

/** What a card or figures are made of, but for the counts: in the hour in which everybody shares it, these would be others each time. */
const keyOf = ({ space, plan, petition, organisation, words, translations, voice }: PetitionVisit) => [space.id, plan.version, words.language, ...translations.map(({ writtenAt }) => writtenAt.getTime()), petition.closedAt?.getTime() ?? 0, space.name, organisation.name, Math.floor(voice.now.getTime() / 60_000)].join(' ');

async function sendCard(visit: PetitionVisit): Promise<Response> {
  const { words, plan, petition, organisation, house } = visit;
  const voice = wordsVoice(visit);
  const { t } = voice;
  const count = countOf(petition.tally);
  const card = await kept(house).cards(keyOf(visit), async () => cardOf({
    organisation: organisation.name, title: words.title, eyebrow: putTo(voice, words),
    count: number(voice, count), people: [t('petition.people', { count }), ...(plan.goal === null ? [] : [t('petition.goal', { goal: plan.goal })])].join(' '), reached: plan.goal === null ? null : count / plan.goal,
  }));
  return send(visit, card, 'image/png');
}

async function sendCode(visit: PetitionVisit): Promise<Response> {
  const png = await QRCode.toBuffer(publicAddress(visit.house.config, `${homeOf(visit)}?via=qr`), { width: 1024, margin: 4, errorCorrectionLevel: 'M' });
  return send(visit, Buffer.from(png), 'image/png', { 'Content-Disposition': `attachment; filename="${visit.space.slug}.png"` });
}

async function sendSheet(visit: PetitionVisit): Promise<Response> {
  const { space, words, plan, organisation, consent, house } = visit;
  const voice = wordsVoice(visit);
  const { t } = voice;
  const pdf = await sheetOf({
    title: words.title, ask: words.ask, language: voice.language, consent: consent.words[voice.language], address: publicAddress(house.config, `${homeOf(visit)}?via=sheet`),
    eyebrow: putTo(voice, words),
    columns: [t('petitionOutside.sheet.name'), t('petitionOutside.sheet.place'), t('petitionOutside.sheet.signature'), t('petitionOutside.sheet.shown'), t('petitionOutside.sheet.news')],
    foot: [t('petitionOutside.sheet.back', { organisation: organisation.name }), ...(plan.deliverOn === null ? [] : [t('petitionOutside.sheet.until', { date: calendarDay(voice, 'fullDay', plan.deliverOn) })])].join(' '),
  });
  return send(visit, pdf, 'application/pdf', { 'Content-Disposition': `inline; filename="${space.slug}.pdf"` });
}

/** Figures alone: no name, no words of a signer, no place of fewer than five. */
async function figuresOf(visit: PetitionVisit) {
  const { house: { db, config }, space, plan, petition, organisation } = visit;
  const [days, places] = await Promise.all([byDay(db, space.id, zoneOf(visit)), byPlace(db, space.id)]);
  const { confirmed, paper, withdrawn, setAside } = petition.tally;
  return {
    petition: space.name, asks: plan.ask, decides: plan.decides, by: organisation.name, address: publicAddress(config, homeOf(visit)), language: space.language, goal: plan.goal,
    opened: petition.openedAt, closed: petition.closedAt, delivery: plan.deliverOn, counts: { confirmed, paper, withdrawn, setAside }, days, ...safePlaces(places), licence: 'CC0-1.0',
  };
}

/** Anybody may ask as often as they like; a petition of millions is counted once a minute. */
const figuresFor = (visit: PetitionVisit) => kept(visit.house).figures(keyOf(visit), () => figuresOf(visit));

const toEverySite = { 'Access-Control-Allow-Origin': '*' };

async function sendJson(visit: PetitionVisit): Promise<Response> {
  return send(visit, JSON.stringify(await figuresFor(visit), null, 1), 'application/json; charset=utf-8', toEverySite);
}

async function sendCsv(visit: PetitionVisit): Promise<Response> {
  const { days, places, elsewhere, counts } = await figuresFor(visit);
  const rows = [
    ...Object.entries(counts).map(([name, count]) => ['count', name, String(count)]), ...days.map(({ day, signatures }) => ['day', day, String(signatures)]),
    ...places.map(({ place, signatures }) => ['place', place, String(signatures)]), ['place', 'elsewhere', String(elsewhere)],
  ];
  return send(visit, csvTable([['kind', 'name', 'signatures'], ...rows]), 'text/csv; charset=utf-8', { ...toEverySite, 'Content-Disposition': `attachment; filename="${visit.space.slug}.csv"` });
}

/** In another site’s page nobody is signed in: what stands in the frame is the same for all, in the language that the site names. */
function asStranger(visit: PetitionVisit): PetitionVisit {
  const named = visit.c.req.param('language');
  if (named !== undefined && !isLanguage(named)) throw new NotFound();
  return { ...(named === undefined ? visit : spokenIn(visit, named)), viewer: null };
}

/** Where a form in the frame goes: on in the same language. */
const widgetOf = (visit: PetitionVisit) => [homeOf(visit), 'widget', ...(visit.c.req.param('language') ? [visit.voice.language] : [])].join('/');

async function widget(visit: PetitionVisit, form: FormState, status: 200 | 422 | 429 = 200): Promise<Response> {
  letBeFramed(visit.c);
  const place = isOpen(visit) ? await placeFor(visit, widgetOf(visit)) : null;
  return show(visit, <WidgetPage visit={visit} place={place} form={form} address={publicAddress(visit.house.config, homeOf(visit))} />, status);
}

async function signInWidget(visit: PetitionVisit): Promise<Response> {
  letBeFramed(visit.c);
  const stranger = asStranger(visit);
  return sign(stranger, await placeFor(stranger, widgetOf(stranger)), widget, true);
}
