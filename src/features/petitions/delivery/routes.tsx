import { transact, type Tx } from '../../../database/open.ts';
import { audit } from '../../../platform/audit.ts';
import { spaceBehindKey } from '../../../platform/access/space.ts';
import { goTo, remarkOn, type Remark, show } from '../../../platform/http/answer.ts';
import { NotFound } from '../../../platform/http/failures.ts';
import { readForm } from '../../../platform/http/form.ts';
import { todayIn } from '../../../platform/http/place.ts';
import { publicAddress } from '../../../platform/http/public-address.ts';
import type { Route, Visit } from '../../../platform/http/route.ts';
import { type FormState, freshForm } from '../../../ui/field.tsx';
import { type CampaignVisit, campaignRoute, deedOf, homeOf, petitionVoice } from '../access.ts';
import { closePetition, endNamesLink, makeNamesLink, recordAnswer, recordMeeting, reopenPetition, writeCover } from './actions.ts';
import { answerForm, coverForm, meetingForm } from './input.ts';
import { namesKey, namesTable, petitionBehindNames } from './names.ts';
import { NamesPage } from './names-view.tsx';
import { handOverPackage } from './package.ts';
import { chosenWords, deliveryOf, namesOf } from './queries.ts';
import { DeliveryPage, type DeliveryForms } from './view.tsx';

/** How a petition is handed over, what is answered, and how it closes. */
export const deliveryRoutes: readonly Route[] = [
  campaignRoute('GET', '/delivery', 'host', (visit) => deliveryPage(visit)),
  campaignRoute('GET', '/delivery/package.pdf', 'host', sendPackage),
  campaignRoute('PUT', '/delivery/cover', 'host', keepCover),
  campaignRoute('POST', '/delivery/names', 'host', (visit) => act(visit, (tx) => makeNamesLink(tx, deliveryDeed(visit)), 'petitionDelivery.linkMade')),
  campaignRoute('DELETE', '/delivery/names', 'host', (visit) => act(visit, (tx) => endNamesLink(tx, deliveryDeed(visit)), 'petitionDelivery.linkEnded')),
  campaignRoute('PUT', '/delivery/meeting', 'host', keepMeeting),
  campaignRoute('PUT', '/delivery/answer', 'host', keepAnswer),
  campaignRoute('POST', '/delivery/closing', 'host', (visit) => act(visit, (tx) => closePetition(tx, deliveryDeed(visit)), 'petitionDelivery.closedNow')),
  campaignRoute('DELETE', '/delivery/closing', 'host', (visit) => act(visit, (tx) => reopenPetition(tx, deliveryDeed(visit)), 'petitionDelivery.reopenedNow')),
  { method: 'GET', path: '/names/:key', who: 'everyone', handle: showNames },
  { method: 'POST', path: '/names/:key', who: 'everyone', handle: sendNames },
];

const deliveryDeed = (visit: CampaignVisit) => ({ spaceId: visit.space.id, ...deedOf(visit) });

async function deliveryPage(visit: CampaignVisit, forms: DeliveryForms = {}): Promise<Response> {
  const { house, space, voice } = visit;
  const [delivery, names] = await Promise.all([deliveryOf(house.db, space.id), namesOf(house.db, space.id)]);
  const key = namesKey(house.secrets, space.id, delivery, voice.now);
  const link = key && publicAddress(house.config, `/names/${key}`);
  return show(visit, <DeliveryPage visit={visit} delivery={delivery} names={names.length} link={link} today={todayIn(visit)} forms={forms} />, Object.keys(forms).length > 0 ? 422 : 200);
}

async function act(visit: CampaignVisit, work: (tx: Tx) => Promise<void>, said: Remark['key']): Promise<Response> {
  await transact(visit.house.db, work);
  remarkOn(visit, { key: said });
  return goTo(visit, `${homeOf(visit)}/delivery`);
}

async function keepCover(visit: CampaignVisit): Promise<Response> {
  const form = await readForm(visit, coverForm);
  if (!form.ok) return deliveryPage(visit, { cover: form });
  return act(visit, (tx) => writeCover(tx, form.values.cover, deliveryDeed(visit)), 'petitionDelivery.coverKept');
}

async function keepMeeting(visit: CampaignVisit): Promise<Response> {
  const form = await readForm(visit, meetingForm);
  if (!form.ok) return deliveryPage(visit, { meeting: form });
  if ((form.values.deliveredOn ?? '') > todayIn(visit)) return deliveryPage(visit, { meeting: tooEarly(form, 'deliveredOn') });
  return act(visit, (tx) => recordMeeting(tx, form.values, petitionVoice(visit), deliveryDeed(visit)), 'petitionDelivery.meetingKept');
}

async function keepAnswer(visit: CampaignVisit): Promise<Response> {
  const form = await readForm(visit, answerForm);
  if (!form.ok) return deliveryPage(visit, { answer: form });
  if ((form.values.answeredOn ?? '') > todayIn(visit)) return deliveryPage(visit, { answer: tooEarly(form, 'answeredOn') });
  return act(visit, (tx) => recordAnswer(tx, form.values, petitionVoice(visit), deliveryDeed(visit)), 'petitionDelivery.answerKept');
}

const tooEarly = ({ typed }: { typed: FormState['typed'] }, field: string): FormState => ({ ...freshForm(typed), errors: { [field]: { key: 'petitionDelivery.notYet', limit: 0 } } });

async function sendPackage(visit: CampaignVisit): Promise<Response> {
  const { house, space, organisation, plan, petition } = visit;
  const [delivery, words] = await Promise.all([deliveryOf(house.db, space.id), chosenWords(house.db, space.id)]);
  const pdf = await handOverPackage({ voice: petitionVoice(visit), organisation: organisation.name, title: space.name, plan, petition, cover: delivery.cover, words });
  return visit.c.body(pdf, 200, { 'Content-Type': 'application/pdf', 'Content-Disposition': `attachment; filename="${space.slug}.pdf"`, 'Cache-Control': 'no-store' });
}

/** Those who decide, at the link that was sent to them. Looking at it fetches nothing. */
async function behind(visit: Visit): Promise<{ spaceId: number; name: string; slug: string; zone: string | null }> {
  const { house, voice, c } = visit;
  const spaceId = await petitionBehindNames(house.db, house.secrets, c.req.param('key') ?? '', voice.now);
  const space = spaceId === null ? null : await spaceBehindKey(house.db, null, spaceId);
  if (!space) throw new NotFound();
  return { spaceId: space.id, name: space.name, slug: space.slug, zone: space.zone };
}

async function showNames(visit: Visit): Promise<Response> {
  const { spaceId, name } = await behind(visit);
  const names = await namesOf(visit.house.db, spaceId);
  return show(visit, <NamesPage visit={visit} petition={name} names={names.length} address={`/names/${visit.c.req.param('key') ?? ''}`} />);
}

async function sendNames(visit: Visit): Promise<Response> {
  const { house, voice } = visit;
  const { spaceId, slug } = await behind(visit);
  const names = await namesOf(house.db, spaceId);
  await transact(house.db, (tx) => audit(tx, { at: voice.now, actor: null, action: 'names.fetched', spaceId, details: { names: names.length } }));
  const heads = [voice.t('petitionDelivery.column.number'), voice.t('petitionDelivery.column.name'), voice.t('petitionDelivery.column.place'), voice.t('petitionDelivery.column.day')];
  return visit.c.body(namesTable(names, heads), 200, { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${slug}.csv"`, 'Cache-Control': 'no-store' });
}
