import type { Sharing } from '../../../core/sharing/sharing.ts';
import { capital, number, percent } from '../../../platform/i18n/format.ts';
import type { Voice } from '../../../platform/i18n/voice.ts';
import type { FunnelStep } from '../../../ui/chart/funnel.tsx';
import { channels } from '../signing/sign-input.ts';

/** By whose link they came, and what that says. */
export function cameFinding(voice: Voice, { came, signers }: Sharing) {
  const { t } = voice;
  const { bySigner, byCarrier, byNobody } = came;
  return {
    heading: t('petitionSharing.came.heading', { share: percent(voice, (bySigner + byCarrier) / signers) }),
    what: t('petitionSharing.came.what', { count: signers }),
    reading: '',
    caption: [t('petitionSharing.came.nobodyMeans', { share: percent(voice, byNobody / signers) }), t('petitionSharing.came.overall', { rate: number(voice, bySigner / signers, 2) })],
    table: null,
    steps: [
      stepOf(voice, t('petitionSharing.came.signer'), bySigner, signers), stepOf(voice, t('petitionSharing.came.carrier'), byCarrier, signers), stepOf(voice, t('petitionSharing.came.nobody'), byNobody, signers),
    ],
  };
}

/** By which way the link came. */
export function channelFinding(voice: Voice, { channels: ways, signers }: Sharing) {
  const { t } = voice;
  const nameOf = (channel: string | null) => t(`petitionSharing.channel.${channels.find((each) => each === channel) ?? 'unknown'}`);
  const [first] = ways;
  return {
    heading: t('petitionSharing.channel.heading', { way: nameOf(first?.channel ?? null), share: percent(voice, (first?.signers ?? 0) / signers) }),
    what: t('petitionSharing.channel.what'),
    reading: '',
    caption: [t('petitionSharing.channel.means')],
    table: null,
    steps: ways.map(({ channel, signers: came }) => stepOf(voice, capital(nameOf(channel)), came, signers)),
  };
}

/** Links beyond these are counted together. */
const mostLinks = 4;

/** How far it is passed on from one to the next. */
export function chainFinding(voice: Voice, { chains: { generations, begun, largest }, signers }: Sharing) {
  const { t } = voice;
  const deepest = generations.length - 1;
  const far = generations.slice(mostLinks + 1).reduce((sum, count) => sum + count, 0);
  const shown = generations.slice(0, mostLinks + 1).map((count, links) => stepOf(voice, t('petitionSharing.chains.links', { count: links }), count, signers));
  return {
    heading: t('petitionSharing.chains.heading', { count: deepest }),
    what: t('petitionSharing.chains.what'),
    reading: '',
    caption: [...(begun > 0 ? [t('petitionSharing.chains.begun', { count: begun }), t('petitionSharing.chains.largest', { count: largest })] : []), t('petitionSharing.chains.means')],
    table: null,
    steps: [...shown, ...(far > 0 ? [stepOf(voice, t('petitionSharing.chains.further', { links: mostLinks }), far, signers)] : [])],
  };
}

function stepOf(voice: Voice, name: string, count: number, of: number): FunnelStep {
  const value = number(voice, count);
  return { name, value, share: count / of, label: voice.t('petitionSharing.step', { name, value, share: percent(voice, count / of) }), after: [] };
}
