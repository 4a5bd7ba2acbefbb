import { type ThresholdName, thresholdNames, thresholds } from '../../core/thresholds.ts';
import type { PersonalVisit } from '../../platform/http/route.ts';
import { date, number, percent } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { type FormState, TextArea, TextField } from '../../ui/field.tsx';
import { Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Crumbs, Notice, OnLine } from '../../ui/parts.tsx';
import type { ThresholdChange } from './thresholds.ts';
import { AdminCrumbs } from './views.tsx';

/** Which thresholds stand together, each group from its first on. */
const groups: readonly { title: 'define' | 'commit' | 'hours' | 'trial' | 'hosting' | 'events' | 'petitions'; from: ThresholdName }[] = [
  { title: 'define', from: 'purposeAcceptances' }, { title: 'commit', from: 'foundersMissing' }, { title: 'hours', from: 'hostHoursLeast' }, { title: 'trial', from: 'trialDays' }, { title: 'hosting', from: 'oneHostShare' },
  { title: 'events', from: 'quorumPeople' }, { title: 'petitions', from: 'pledgedShareMissing' },
];

function namesIn(at: number): readonly ThresholdName[] {
  const [start, end] = [groups[at]?.from, groups[at + 1]?.from];
  return thresholdNames.slice(start ? thresholdNames.indexOf(start) : 0, end ? thresholdNames.indexOf(end) : undefined);
}

/** Every number that decides something, where it comes from, and whether this house holds another one right. */
export const ThresholdsPage = ({ visit, changes }: { visit: PersonalVisit; changes: readonly ThresholdChange[] }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('thresholds.title')} room="admin" isPrivate>
      <AdminCrumbs visit={visit} here={t('thresholds.title')} />
      <div class="solo column">
        <header class="page-head"><h1>{t('thresholds.title')}</h1><p class="lead">{t('thresholds.lead')}</p></header>
        {groups.map(({ title }, at) => (
          <section class="section">
            <OnLine title={t(`thresholds.group.${title}`)} />
            <ul class="threads">{namesIn(at).map((name) => <li><ThresholdLine visit={visit} name={name} change={changes.find((each) => each.name === name) ?? null} /></li>)}</ul>
          </section>
        ))}
        <Rest title={t('thresholds.rest')} />
      </div>
    </Page>
  );
};

const ThresholdLine = ({ visit, name, change }: { visit: PersonalVisit; name: ThresholdName; change: ThresholdChange | null }) => {
  const { voice } = visit;
  const { t } = voice;
  const { value, standing } = thresholds[name];
  return (
    <article class="thread thread-faceless">
      <div>
        <h3><a href={`/admin/thresholds/${name}`}>{t(`thresholds.name.${name}`)}</a></h3>
        <p class="thread-note">{change ? t('thresholds.insteadOf', { value: written(voice, name, value), reason: change.reason }) : t(`thresholds.standing.${standing}`)}</p>
      </div>
      <p class="thread-figures"><b>{written(voice, name, change?.value ?? value)}</b>{change && <span>{t('thresholds.own')}</span>}</p>
    </article>
  );
};

export const ThresholdPage = ({ visit, name, change, form }: { visit: PersonalVisit; name: ThresholdName; change: ThresholdChange | null; form: FormState }) => {
  const { voice } = visit;
  const { t } = voice;
  const { value, standing, source, unit } = thresholds[name];
  const place = `/admin/thresholds/${name}`;
  return (
    <Page at={visit} title={t(`thresholds.name.${name}`)} room="admin" width="mid" isPrivate>
      <Crumbs voice={voice} steps={[{ name: t('shell.admin'), href: '/admin' }, { name: t('thresholds.title'), href: '/admin/thresholds' }, { name: t(`thresholds.name.${name}`) }]} />
      <header class="page-head"><h1>{t(`thresholds.name.${name}`)}</h1></header>
      <p>{t('thresholds.brought', { value: written(voice, name, value) })} {t(`thresholds.standing.${standing}`)} <a href={source}>{t('thresholds.source')}</a></p>
      {change && <Notice><p>{t('thresholds.changedBy', { name: change.who ?? t('post.gone'), date: date(voice, 'fullDay', change.changed_at), reason: change.reason })}</p></Notice>}
      <form class="form section-tight" method="post" action={`${place}?_method=PUT`} novalidate>
        <TextField voice={voice} form={form} name="value" label={t(`thresholds.unit.${unit}`)} inputmode="decimal" class="input-short" max={30} />
        <TextArea voice={voice} form={form} name="reason" label={t('thresholds.reason')} help={t('thresholds.reasonHelp')} max={500} class="input-low" />
        <div class="actions"><button class="button button-primary">{t('thresholds.save')}</button></div>
      </form>
      {change && <div class="section-tight"><Act to={`${place}?_method=DELETE`} class="button button-quiet">{t('thresholds.reset')}</Act></div>}
    </Page>
  );
};

function written(voice: Voice, name: ThresholdName, value: number): string {
  const { unit } = thresholds[name];
  if (unit === 'share') return value < 0.1 ? `${number(voice, value * 100, 1)} %` : percent(voice, value);
  return voice.t(`thresholds.in.${unit}`, { count: value, value: number(voice, value, 3) });
}
