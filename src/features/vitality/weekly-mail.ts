import type { VitalityReport } from '../../core/vitality/report.ts';
import type { Organisation } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { speak, type Voice } from '../../platform/i18n/voice.ts';
import { type Letter, wantedSince } from '../../platform/mail/letter.ts';
import { plainLetter } from '../../platform/mail/plain-letter.ts';
import { outcomeInWords, type Play } from '../plays/public.ts';
import { changeFinding } from './change-finding.ts';
import { chanceInWords } from './chance.ts';
import { headlineOf } from './headline.ts';
import { noNames } from './names.ts';
import type { News } from './news.ts';
import { patternsFinding } from './patterns-finding.ts';
import { inWords, sentence } from './phrases.ts';
import type { Subject } from './subject.ts';
import type { HostToTell, SpaceToLookAt } from './weekly.ts';

/** What there is to say of a space. */
export interface Told {
  readonly space: SpaceToLookAt;
  readonly report: VitalityReport;
  readonly news: News;
  /** Plays that were looked at again this week. */
  readonly played: readonly Play[];
}

/** What a host should know on Monday, and one thing to do; of all their spaces in one letter. */
export function weeklyLetter({ config, clock }: Pick<House, 'config' | 'clock'>, organisation: Organisation, host: Omit<HostToTell, 'spaces'>, told: readonly Told[]): Letter {
  const now = clock.now();
  const voice = speak(host.language ?? organisation.language, organisation.zone, now);
  const { t } = voice;
  const sections = told.map((each) => ({
    title: t('vitality.letter.subject', { space: each.space.name, headline: headlineOf(voice, subjectOf(each.report, now)) }),
    url: publicAddress(config, `/spaces/${each.space.slug}/vitality`),
    paragraphs: paragraphsOn({ ...voice, zone: each.space.zone }, each, now),
  }));
  const [only] = sections.length === 1 ? sections : [];
  return plainLetter('weekly-look', host, {
    voice,
    organisation: organisation.name,
    title: only?.title ?? sentence(t('vitality.letter.subjects', { count: told.length, n: inWords(voice, told.length) })),
    paragraphs: only?.paragraphs ?? [],
    sections: only ? [] : sections,
    act: only ? { label: t('vitality.letter.act'), url: only.url } : { label: t('vitality.letter.actAll'), url: publicAddress(config, '/spaces') },
    closing: t('vitality.letter.closing', { count: told.length }),
  }, wantedSince('weekly-look', host.personId, now));
}

function paragraphsOn(voice: Voice, { space, report, news, played }: Told, now: Date): readonly string[] {
  const { t } = voice;
  const found = patternsFinding(voice, subjectOf(report, now)).found.find(({ id }) => id === news.found);
  const [play] = found?.plays ?? [];
  return [
    changeFinding(voice, report).join(' '),
    ...(found ? [t('vitality.letter.look', { pattern: found.name, story: found.story }), t('vitality.letter.signs', { signs: found.for[0] ?? '' })] : []),
    ...(play ? [t('vitality.letter.play', { play: play.words })] : []),
    chanceInWords(voice, news),
    ...played.map((each) => t('vitality.letter.played', { play: t(`patterns.play.${each.name}`), outcome: outcomeInWords(voice, space.zone, each) })),
  ].filter((paragraph) => paragraph !== '');
}

/** A letter may lie open on a kitchen table: nobody is named in it. */
const subjectOf = (report: VitalityReport, now: Date): Subject => ({ report, names: noNames, asOf: now.getTime(), isArchive: false });
