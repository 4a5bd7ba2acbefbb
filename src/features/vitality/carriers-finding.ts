import type { VitalityReport } from '../../core/vitality/report.ts';
import { list, number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import type { Segment } from '../../ui/chart/share-bar.ts';
import type { Finding } from './finding.ts';
import { namesOf, type Names, personIn, shortNameOf } from './names.ts';
import { counted, inWords, sentence } from './phrases.ts';

export interface CarriersFinding extends Finding {
  readonly label: string;
  /** Those who wrote most, and the others; empty where too little is known. */
  readonly segments: readonly Segment[];
}

/** A person has a segment of their own from this share on, in which a short name can be read. */
const smallestShare = 0.04;
const mostSegments = 6;

/** On how many people it rests. */
export function carriersFinding(voice: Voice, { carriers, trends, weeks }: VitalityReport, names: Names): CarriersFinding {
  const { t } = voice;
  const what = t('vitality.carriers.what', { posts: counted(voice, 'posts', carriers.posts), weeks: number(voice, weeks.length) });
  if (carriers.absenceFactor.state === 'too-few') {
    const { need, have } = carriers.absenceFactor;
    return { heading: t('vitality.carriers.tooFew'), what: '', reading: '', caption: [t('vitality.carriers.shows', { need, have })], table: null, label: '', segments: [] };
  }
  const half = carriers.absenceFactor.value;
  const segments = segmentsOf(voice, carriers, names, half);
  const shares = segments.map(({ name, value }) => t('vitality.carriers.item', { name, share: value }));
  const { from, to } = trends.shareOfBusiest;
  return {
    heading: headingOf(voice, carriers, names, half),
    what,
    reading: '',
    segments,
    label: t('vitality.carriers.label', { shares: list(voice, shares) }),
    caption: [
      half <= 2 ? t('vitality.carriers.rests', { count: half }) : t('vitality.carriers.spread', { n: inWords(voice, half) }),
      ...(carriers.shareOfHosts?.state === 'known' ? [t('vitality.carriers.hosts', { share: percent(voice, carriers.shareOfHosts.value) })] : []),
      ...(from.state === 'known' && to.state === 'known' && Math.max(from.value ?? 0, to.value ?? 0) >= 0.01
        ? [t('vitality.carriers.busiest', { from: percent(voice, from.value ?? 0), to: percent(voice, to.value ?? 0) })] : []),
    ],
    table: tableOf(voice, carriers, names, what),
  };
}

type Carriers = VitalityReport['carriers'];

function headingOf(voice: Voice, { top }: Carriers, names: Names, half: number): string {
  const known = half <= 2 ? namesOf(names, top.slice(0, half).map(({ actor }) => actor)) : null;
  if (known) return voice.t('vitality.carriers.named', { count: half, names: list(voice, known) });
  return sentence(voice.t('vitality.carriers.wrote', { count: half, n: inWords(voice, half) }));
}

/** First those with a share that can be seen, then as many more as it takes to reach half, then the others. */
function segmentsOf(voice: Voice, { top, posts, people }: Carriers, names: Names, half: number): readonly Segment[] {
  const alone = top.filter((person) => person.posts >= smallestShare * posts).slice(0, mostSegments);
  const shown = alone.map(({ actor, posts: count }, place): Segment => {
    const [name, known] = [personIn(voice, names, actor, place), names.known.get(actor)];
    const short = known === undefined ? name : shortNameOf(known);
    return { name, short, value: percent(voice, count / posts), share: count / posts, tone: place < half ? 'strong' : 'soft' };
  });
  const carried = shown.reduce((total, { share }) => total + share, 0);
  const more = Math.max(0, half - shown.length);
  const rest = people - shown.length - more;
  const upToHalf = counted(voice, shown.length === 0 ? 'people' : 'more', more);
  return [
    ...shown,
    ...(more > 0 ? [groupOf(voice, upToHalf, 0.5 - carried, 'strong')] : []),
    ...(rest > 0 ? [groupOf(voice, counted(voice, 'others', rest), 1 - Math.max(carried, more > 0 ? 0.5 : 0), 'rest')] : []),
  ];
}

function groupOf(voice: Voice, name: string, share: number, tone: Segment['tone']): Segment {
  return { name, short: name, value: percent(voice, share), share, tone };
}

function tableOf(voice: Voice, { top, others, posts }: Carriers, names: Names, caption: string) {
  const { t } = voice;
  const row = (name: string, count: number) => [name, number(voice, count), percent(voice, count / posts)];
  return {
    caption,
    head: [t('vitality.carriers.person'), t('vitality.carriers.posts'), t('vitality.carriers.share')],
    rows: [
      ...top.map((person, place) => row(personIn(voice, names, person.actor, place), person.posts)),
      ...(others.people > 0 ? [row(counted(voice, 'others', others.people), others.posts)] : []),
    ],
  };
}
