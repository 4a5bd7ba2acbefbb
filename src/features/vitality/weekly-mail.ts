import type { VitalityReport } from '../../core/vitality/report.ts';
import type { Language } from '../../database/schema.ts';
import type { Organisation } from '../../platform/access/viewer.ts';
import type { House } from '../../platform/house.ts';
import { publicAddress } from '../../platform/http/public-address.ts';
import { speak } from '../../platform/i18n/voice.ts';
import type { Letter } from '../../platform/mail/letter.ts';
import { plainLetter } from '../../platform/mail/plain-letter.ts';
import { outcomeInWords, type Play } from '../plays/public.ts';
import { changeFinding } from './change-finding.ts';
import { chanceInWords } from './chance.ts';
import { headlineOf } from './headline.ts';
import { noNames } from './names.ts';
import type { News } from './news.ts';
import { patternsFinding } from './patterns-finding.ts';
import type { SpaceToLookAt } from './weekly.ts';

interface Host {
  readonly personId: number;
  readonly address: string;
  readonly language: Language | null;
}

interface Told {
  readonly space: SpaceToLookAt;
  readonly report: VitalityReport;
  readonly news: News;
  /** Plays that were looked at again this week. */
  readonly played: readonly Play[];
}

/** What a host should know on Monday, and one thing to do. */
export function weeklyLetter({ config, clock }: Pick<House, 'config' | 'clock'>, organisation: Organisation, host: Host, { space, report, news, played }: Told): Letter {
  const voice = speak(host.language ?? organisation.language, space.zone, clock.now());
  const { t } = voice;
  const subject = { report, names: noNames, asOf: clock.now().getTime(), isArchive: false };
  const found = patternsFinding(voice, subject).found.find(({ id }) => id === news.found);
  const [play] = found?.plays ?? [];
  return plainLetter('weekly-look', host, {
    voice,
    organisation: organisation.name,
    title: t('vitality.letter.subject', { space: space.name, headline: headlineOf(voice, subject) }),
    paragraphs: [
      changeFinding(voice, report).join(' '),
      ...(found ? [t('vitality.letter.look', { pattern: found.name, story: found.story }), t('vitality.letter.signs', { signs: found.for[0] ?? '' })] : []),
      ...(play ? [t('vitality.letter.play', { play: play.words })] : []),
      chanceInWords(voice, news),
      ...played.map((each) => t('vitality.letter.played', { play: t(`patterns.play.${each.name}`), outcome: outcomeInWords(voice, space.zone, each) })),
    ].filter((paragraph) => paragraph !== ''),
    act: { label: t('vitality.letter.act'), url: publicAddress(config, `/spaces/${space.slug}/vitality`) },
    closing: t('vitality.letter.closing'),
  }, `weekly-look:${space.id}`);
}
