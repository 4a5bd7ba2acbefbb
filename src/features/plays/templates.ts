import type { PlayId } from '../../core/patterns/all.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { speak, type Voice } from '../../platform/i18n/voice.ts';

const letters = { uniqueAsk: 'plays.ask.uniqueAsk', privateAsk: 'plays.ask.privateAsk', thankTheCore: 'plays.ask.thankTheCore', onePerson: 'plays.ask.onePerson' } as const satisfies Partial<Record<PlayId, string>>;
const prompts = [
  'inviteOneEach', 'bookNextMeeting', 'ifThenAloud', 'introductions', 'askMeAbout', 'pairRounds', 'othersFailures', 'whatHadToBeTrue', 'quietRound', 'firstItem', 'seedQuestions', 'sixAuthors', 'liveMarket',
] as const satisfies readonly PlayId[];

/** The gap for what only a host can say. */
const gap = '…';

/** Sent as it stands, a beginning with gaps would say nothing to whoever gets it. */
export const isUntouched = (beginning: string | undefined, text: string): boolean => beginning === text && text.includes(gap);

/** A beginning for what a host writes, in the language of the space; nothing where there is none. */
export function templateFor({ space, voice }: MemberVisit, name: PlayId): Readonly<Record<string, string>> {
  const { t }: Voice = speak(space.language, voice.zone, voice.now);
  const prompt = prompts.find((each) => each === name);
  if (prompt) return { title: t(`plays.prompt.${prompt}.title`), body: t(`plays.prompt.${prompt}.body`) };
  for (const [letter, key] of Object.entries(letters)) if (letter === name) return { words: t(key) };
  return {};
}
