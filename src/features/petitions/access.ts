import type { Language } from '../../database/schema.ts';
import { sharing } from '../../database/sharing.ts';
import { NotFound } from '../../platform/http/failures.ts';
import { perHouse } from '../../platform/http/kept.ts';
import type { House } from '../../platform/house.ts';
import { zoneOf } from '../../platform/http/place.ts';
import { speak, type Voice } from '../../platform/i18n/voice.ts';
import type { MemberVisit, Route, SpaceVisit } from '../../platform/http/route.ts';
import type { Reach } from '../../platform/access/space.ts';
import { type Consent, consentOf } from './consent.ts';
import { type Petition, petitionOf } from './petition.ts';
import type { Plan } from './plan/plan.ts';
import { planOf } from './plan/queries.ts';
import { translationsOf } from './words/queries.ts';
import { type PetitionWords, type Translation, wordsIn } from './words/words.ts';

/** What a petition is beside its space. */
interface Parts {
  readonly petition: Petition;
  readonly plan: Plan;
  readonly consent: Consent;
  readonly translations: readonly Translation[];
}

/** The same, in words for who looks at it. */
interface Told extends Parts {
  readonly words: PetitionWords;
}

/** A visit to a petition that the viewer may see as far as the route asks. */
export interface PetitionVisit extends SpaceVisit, Told {}

/** The same by somebody who is signed in. */
export interface CampaignVisit extends MemberVisit, Told {}

/** What a petition's page needs beside its space. Throws `NotFound` where the space is something else. */
export async function withPetition<Visit extends SpaceVisit>(visit: Visit): Promise<Visit & Told> {
  if (visit.space.kind !== 'petition') throw new NotFound();
  return spokenIn({ ...visit, ...(await parts(visit.house).read({ house: visit.house, id: visit.space.id })) }, visit.voice.language);
}

/** The same visit in this language, whatever its viewer speaks elsewhere. */
export const spokenIn = <Visit extends SpaceVisit & Parts>(visit: Visit, language: Language): Visit & Told => ({
  ...visit, voice: speak(language, visit.voice.zone, visit.voice.now), words: wordsIn(language, visit, visit.translations),
});

interface Asked {
  readonly house: House;
  readonly id: number;
}

const parts = perHouse(() => ({
  read: sharing(({ id }: Asked) => id, async ({ house: { db }, id }: Asked) => {
    const [petition, plan, consent, translations] = await Promise.all([petitionOf(db, id), planOf(db, id), consentOf(db, id), translationsOf(db, id)]);
    return { petition, plan, consent, translations };
  }),
}));

type Handled = Response | Promise<Response>;

/** A route of a petition for everybody who may see its front. */
export const publicRoute = (method: Route['method'], path: string, handle: (visit: PetitionVisit) => Handled, more: Pick<Route, 'isKeptForStrangers'> = {}): Route => ({
  ...more, method, path: `/petitions/:slug${path}`, who: 'space', reach: 'front', handle: async (visit) => handle(await withPetition(visit)),
});

/** A route of a petition for those who carry it. */
export const campaignRoute = (method: Route['method'], path: string, reach: Extract<Reach, 'founder' | 'member' | 'host'>, handle: (visit: CampaignVisit) => Handled): Route => ({
  method, path: `/petitions/:slug${path}`, who: 'space', reach, handle: async (visit) => handle(await withPetition(visit)),
});

export const homeOf = ({ space }: Pick<SpaceVisit, 'space'>): string => `/petitions/${space.slug}`;

/** For what stands in the language that the petition was written in, whoever looks at it. */
export const petitionVoice = (visit: Pick<PetitionVisit, 'space' | 'organisation' | 'voice'>): Voice => speak(visit.space.language, zoneOf(visit), visit.voice.now);

/** For pictures and paper: in the viewer’s language where the petition can be read in it, and else as it was written. */
export const wordsVoice = (visit: Pick<PetitionVisit, 'space' | 'organisation' | 'voice' | 'words'>): Voice => speak(visit.words.language, zoneOf(visit), visit.voice.now);

export const deedOf = ({ viewer, voice }: MemberVisit) => ({ by: viewer.id, at: voice.now });
