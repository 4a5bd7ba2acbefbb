import { actsNeeded, type Rests } from '../../core/base/rests.ts';
import { inWords, number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Chart } from '../../ui/chart/chart.tsx';
import { Drawn } from '../../ui/chart/drawn.tsx';
import type { Pen } from '../../ui/chart/pen.ts';
import { shareBar } from '../../ui/chart/share-bar.ts';
import { OnLine } from '../../ui/parts.tsx';
import { firstWord } from './phrases.ts';

/** Where the same few people carry everything: counted, and never by name. */
export const RestsOn = ({ voice, pen, rests }: { voice: Voice; pen: Pen; rests: Rests }) => (
  <section class="section stack-l" aria-labelledby="rests">
    <OnLine title={voice.t('base.rests.title')} id="rests" />
    <Half voice={voice} pen={pen} rests={rests} />
    <div>
      <h3>{sameInWords(voice, rests)}</h3>
      <p class="measure">{voice.t('base.rests.sameHelp')} {rests.spaces > 0 && aloneInWords(voice, rests)}</p>
    </div>
  </section>
);

const Half = ({ voice, pen, rests: { half, acts } }: { voice: Voice; pen: Pen; rests: Rests }) => {
  const { t } = voice;
  if (!half) return <div><h3>{t('base.rests.tooFew')}</h3><p class="measure">{t('base.rests.shows', { need: number(voice, actsNeeded), have: number(voice, acts) })}</p></div>;
  const those = t('base.rests.those', { count: half.people, people: inWords(voice, half.people) });
  const [share, rest] = [percent(voice, half.share), percent(voice, 1 - half.share)];
  const label = t('base.rests.label', { those, share, rest });
  const drawing = shareBar(pen, {
    label, half: t('base.rests.half'), long: (value) => t('base.rests.ofActs', { share: value }),
    segments: [
      { name: those, short: those, value: share, share: half.share, tone: 'strong' },
      { name: t('base.rests.others'), short: t('base.rests.others'), value: rest, share: 1 - half.share, tone: 'rest' },
    ],
  });
  const table = { caption: t('base.rests.what', { acts: number(voice, acts) }), head: [t('base.rests.who'), t('base.rests.share')], rows: [[those, share], [t('base.rests.others'), rest]] };
  return (
    <Chart
      heading={t('base.rests.heading', { count: half.people, people: firstWord(voice, half.people) })} what={table.caption} reading=""
      caption={[t('base.rests.meaning')]} table={table} tableName={t('base.figures')}
    >
      <Drawn drawing={drawing} />
    </Chart>
  );
};

function sameInWords(voice: Voice, { same, spaces }: Rests): string {
  if (spaces === 0) return voice.t('base.rests.noHosts');
  if (same.people === 0) return voice.t('base.rests.nobodyTwice');
  return voice.t('base.rests.same', { count: same.people, people: firstWord(voice, same.people), spaces: inWords(voice, same.spaces), all: inWords(voice, spaces) });
}

const aloneInWords = (voice: Voice, { alone, spaces }: Rests): string =>
  alone === 0 ? voice.t('base.rests.noneAlone') : voice.t('base.rests.alone', { count: alone, alone: firstWord(voice, alone), all: inWords(voice, spaces) });
