import type { MemberVisit } from '../../platform/http/route.ts';
import { Act, Notice } from '../../ui/parts.tsx';
import { weekInWords } from './phrases.ts';
import type { OpenSwap } from './swaps.ts';
import type { HostHours } from './time.ts';
import { homeOf } from './visit.ts';
import type { Warning } from './warnings.ts';

/** What others ask of this host, and what this host asks of others. */
export const Swaps = ({ visit, swaps }: { visit: MemberVisit; swaps: readonly OpenSwap[] }) => (
  <>{swaps.map((swap) => (swap.to === visit.viewer.id ? <AskedOfYou visit={visit} swap={swap} /> : <AskedByYou visit={visit} swap={swap} />))}</>
);

const AskedOfYou = ({ visit, swap }: { visit: MemberVisit; swap: OpenSwap }) => {
  const { t } = visit.voice;
  const about = { name: swap.asker, week: weekInWords(visit.voice, swap.week) };
  return (
    <Notice icon="people">
      <p>{swap.otherWeek === null ? t('hosting.swap.asks', about) : t('hosting.swap.asksFor', { ...about, other: weekInWords(visit.voice, swap.otherWeek) })}</p>
      <div class="actions">
        <Act to={`${homeOf(visit)}/swaps/${swap.id}/agreement`}>{t('hosting.swap.agree')}</Act>
        <Act to={`${homeOf(visit)}/swaps/${swap.id}?_method=DELETE`} class="button button-quiet">{t('hosting.swap.decline')}</Act>
      </div>
    </Notice>
  );
};

const AskedByYou = ({ visit, swap }: { visit: MemberVisit; swap: OpenSwap }) => (
  <Notice icon="clock">
    <p>{visit.voice.t('hosting.swap.youAsk', { name: swap.asked, week: weekInWords(visit.voice, swap.week) })}</p>
    <div><Act to={`${homeOf(visit)}/swaps/${swap.id}?_method=DELETE`} class="link">{visit.voice.t('hosting.swap.takeBack')}</Act></div>
  </Notice>
);

/** Stories that others have lived, each with one next step; no reproach. */
export const Warnings = ({ visit, warnings, hosts, weeks }: { visit: MemberVisit; warnings: readonly Warning[]; hosts: readonly HostHours[]; weeks: number }) => {
  const { t } = visit.voice;
  const nameOf = (warning: Warning) => ('host' in warning ? (hosts.find(({ id }) => id === warning.host)?.name ?? '') : '');
  return warnings.length === 0 ? null : (
    <div class="stack-s">
      {warnings.map((warning, at) => (
        <Notice icon="weak" kind="thanks">
          {at === 0 && <p><b>{t('hosting.warning.title')}</b></p>}
          <p>{t(`hosting.warning.${warning.kind}`, { name: nameOf(warning), count: weeks })}</p>
          <p><a href={placeOf(visit, warning)}>{t(`hosting.warning.${warning.kind}Step`)}</a></p>
        </Notice>
      ))}
    </div>
  );
};

const placeOf = (visit: MemberVisit, { kind }: Warning) => (kind === 'oneHost' || kind === 'abovePledge' ? `${homeOf(visit)}/requests` : '#rota');
