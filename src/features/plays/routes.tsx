import type { Day } from '../../core/calendar.ts';
import { transact } from '../../database/open.ts';
import { goTo, remarkOn, show } from '../../platform/http/answer.ts';
import { Refused } from '../../platform/http/failures.ts';
import { readForm } from '../../platform/http/form.ts';
import { numberIn } from '../../platform/http/parameters.ts';
import { todayIn } from '../../platform/http/place.ts';
import type { MemberVisit, Route } from '../../platform/http/route.ts';
import { hasRefused } from '../../platform/mail/refusals.ts';
import { type FormState, freshForm } from '../../ui/field.tsx';
import { dayTrouble, prepareSeed } from '../founding/public.ts';
import { dropPlay, finishPlay, moveDay } from './actions.ts';
import { askLetter } from './ask-mail.ts';
import { reachableIn } from './ask-queries.ts';
import { askForm, dayForm, promptForm } from './input.ts';
import { PlaysPage } from './list-view.tsx';
import { PlayPage } from './play-view.tsx';
import { type Play, playIn, playOnceIn, playsOf } from './queries.ts';
import { isUntouched, templateFor } from './templates.ts';
import { ways } from './ways.ts';

export const playRoutes: readonly Route[] = [
  { method: 'GET', path: '/spaces/:slug/plays', who: 'space', reach: 'host', handle: listPlays },
  { method: 'GET', path: '/spaces/:slug/plays/:play', who: 'space', reach: 'host', handle: async (visit) => playPage(visit, await asked(visit), null) },
  { method: 'PUT', path: '/spaces/:slug/plays/:play', who: 'space', reach: 'host', handle: move },
  { method: 'DELETE', path: '/spaces/:slug/plays/:play', who: 'space', reach: 'host', handle: letBe },
  { method: 'POST', path: '/spaces/:slug/plays/:play/done', who: 'space', reach: 'host', handle: finish },
  { method: 'POST', path: '/spaces/:slug/plays/:play/letter', who: 'space', reach: 'host', handle: ask },
  { method: 'POST', path: '/spaces/:slug/plays/:play/conversation', who: 'space', reach: 'host', handle: prepare },
];

const homeOf = ({ space }: MemberVisit): string => `/spaces/${space.slug}/plays`;

async function listPlays(visit: MemberVisit): Promise<Response> {
  return show(visit, <PlaysPage visit={visit} plays={await playsOf(visit.house.db, visit.space.id)} />);
}

const asked = (visit: MemberVisit): Promise<Play> => playIn(visit.house.db, visit.space.id, numberIn(visit, 'play'));
/** Also one that was let be while somebody was writing. */
const onceAsked = (visit: MemberVisit): Promise<Play> => playOnceIn(visit.house.db, visit.space.id, numberIn(visit, 'play'));

async function playPage(visit: MemberVisit, play: Play, wrong: FormState | null, refused?: Refused): Promise<Response> {
  const { house, space, viewer } = visit;
  const people = ways[play.name].kind === 'ask' && play.doneAt === null ? await reachableIn(house.db, space.id, viewer.id) : [];
  const form = wrong ?? freshForm({ ...templateFor(visit, play.name), dueOn: dayShown(visit, play) });
  return show(visit, <PlayPage visit={visit} play={play} people={people} form={form} refused={refused} />, refused?.status ?? (wrong ? 422 : 200));
}

/** A conversation begins today at the earliest; until when something was to be done stays as it was. */
function dayShown(visit: MemberVisit, { name, dueOn }: Play): Day {
  const today = todayIn(visit);
  return ways[name].kind === 'prompt' && dueOn < today ? today : dueOn;
}

/** Until when it is to be done. */
async function move(visit: MemberVisit): Promise<Response> {
  hostsOnly(visit);
  const play = await asked(visit);
  const form = await readForm(visit, dayForm);
  if (!form.ok) return playPage(visit, play, form);
  const trouble = dayTrouble(form.values.dueOn, todayIn(visit));
  if (trouble) return playPage(visit, play, wrongIn('dueOn', form.typed, trouble));
  await transact(visit.house.db, (tx) => moveDay(tx, visit.space.id, play.id, form.values.dueOn));
  remarkOn(visit, { key: 'plays.moved' });
  return goTo(visit, homeOf(visit));
}

async function letBe(visit: MemberVisit): Promise<Response> {
  hostsOnly(visit);
  const play = await asked(visit);
  await transact(visit.house.db, (tx) => dropPlay(tx, visit.space.id, play.id, deedOf(visit)));
  remarkOn(visit, { key: 'plays.dropped' });
  return goTo(visit, homeOf(visit));
}

async function finish(visit: MemberVisit): Promise<Response> {
  hostsOnly(visit);
  const play = await asked(visit);
  await transact(visit.house.db, (tx) => finishPlay(tx, visit.space.id, play.id, deedOf(visit)));
  remarkOn(visit, { key: 'plays.finished' });
  return goTo(visit, homeOf(visit));
}

/** One named person gets one letter; with it the play is done. */
async function ask(visit: MemberVisit): Promise<Response> {
  bearersOnly(visit);
  const play = await onceAsked(visit);
  const { house, space, viewer } = visit;
  const form = await readForm(visit, askForm);
  if (!form.ok) return playPage(visit, play, form.errors['person'] ? { ...form, errors: { ...form.errors, ...notThem(form.typed).errors } } : form);
  if (isUntouched(templateFor(visit, play.name)['words'], form.values.words)) return playPage(visit, play, wrongIn('words', form.typed, 'plays.unfilled'));
  const [person] = await reachableIn(house.db, space.id, viewer.id, form.values.person);
  if (!person) return playPage(visit, play, notThem(form.typed));
  if (await hasRefused(house.db, house.secrets, person.address)) return playPage(visit, play, wrongIn('person', form.typed, 'plays.refusesLetters'));
  const letter = askLetter(visit, person, form.values.words);
  return orKept(visit, form.typed, async () => {
    unlessEnded(visit);
    if (play.doneAt !== null || play.isDropped) throw new Refused('plays.notUnderWay');
    await house.limits.spend('invitations-of-person', String(viewer.id));
    try {
      await transact(house.db, async (tx) => {
        await finishPlay(tx, space.id, play.id, deedOf(visit));
        await house.post.write(tx, letter);
      });
    } catch (error) {
      // Another host's was first: no letter left, and none is counted.
      await house.limits.giveBack('invitations-of-person', String(viewer.id));
      throw error;
    }
    remarkOn(visit, { key: 'plays.asked', about: person.name });
  });
}

/** Acts, and goes to the list; where that is refused, says why beside all that was typed. */
async function orKept(visit: MemberVisit, typed: FormState['typed'], act: () => Promise<void>): Promise<Response> {
  try {
    await act();
    return goTo(visit, homeOf(visit));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return playPage(visit, await onceAsked(visit), freshForm(typed), error);
  }
}

/** A conversation is prepared for its day; with it the play is done. */
async function prepare(visit: MemberVisit): Promise<Response> {
  bearersOnly(visit);
  const play = await onceAsked(visit);
  const form = await readForm(visit, promptForm);
  if (!form.ok) return playPage(visit, play, form);
  if (isUntouched(templateFor(visit, play.name)['body'], form.values.body)) return playPage(visit, play, wrongIn('body', form.typed, 'plays.unfilled'));
  const trouble = dayTrouble(form.values.dueOn, todayIn(visit));
  if (trouble) return playPage(visit, play, wrongIn('dueOn', form.typed, trouble));
  return orKept(visit, form.typed, async () => {
    unlessEnded(visit);
    if (visit.space.state === 'resting') throw new Refused('plays.resting');
    await transact(visit.house.db, async (tx) => {
      await finishPlay(tx, visit.space.id, play.id, deedOf(visit));
      await prepareSeed(tx, visit.space.id, form.values, deedOf(visit));
    });
    remarkOn(visit, { key: 'plays.prepared' });
  });
}

type FieldError = FormState['errors'][string]['key'];

const wrongIn = (field: string, typed: FormState['typed'], key: FieldError): FormState => ({ typed, errors: { [field]: { key, limit: 0 } } });
const notThem = (typed: FormState['typed']): FormState => wrongIn('person', typed, 'plays.chooseFirst');

const deedOf = ({ viewer, voice }: MemberVisit) => ({ by: viewer.id, at: voice.now });

function hostsOnly(visit: MemberVisit): void {
  bearersOnly(visit);
  unlessEnded(visit);
}

/** An administrator looks in; those who bear the space act. */
function bearersOnly({ space }: MemberVisit): void {
  if (space.role !== 'host') throw new Refused('plays.onlyHosts', 403);
}

/** What is over is tended by nobody. */
function unlessEnded({ space }: MemberVisit): void {
  if (space.state === 'ended') throw new Refused('plays.ended');
}
