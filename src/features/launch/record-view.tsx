import { isLineName } from '../../core/gate/line.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { calendarDay, date, list } from '../../platform/i18n/format.ts';
import type { RecordedStep } from '../spaces/public.ts';

/** Who took the space where, when and why. What was missing then stays in sight. */
export const RecordView = ({ visit, record }: { visit: SpaceVisit; record: readonly RecordedStep[] }) => {
  const { voice } = visit;
  const { t } = voice;
  if (record.length === 0) return <p>{t('gate.record.none')}</p>;
  return (
    <ol class="timeline">
      {record.map((step, at) => (
        <li data-state={at === record.length - 1 ? 'now' : 'done'}>
          <time datetime={step.at.toISOString()}>{date(voice, 'fullDay', step.at)}</time>
          {t(`gate.record.to.${step.to}`, { name: step.who ?? t('post.gone') })}
          <Lines visit={visit} step={step} state="missing" />
          <Lines visit={visit} step={step} state="weak" />
          <Lines visit={visit} step={step} state="later" />
          {step.reason !== '' && <p class="as-typed">{t('gate.record.reason', { reason: step.reason })}</p>}
          {step.repair !== '' && <p class="as-typed">{t('gate.record.repair', { repair: step.repair, date: step.repairBy ? calendarDay(voice, 'fullDay', step.repairBy) : '' })}</p>}
        </li>
      ))}
    </ol>
  );
};

const Lines = ({ visit, step, state }: { visit: SpaceVisit; step: RecordedStep; state: 'missing' | 'weak' | 'later' }) => {
  const { voice } = visit;
  const names = step.lines.filter((line) => line.state === state && line.name !== 'rehearsal').map(({ name }) => name).filter(isLineName);
  if (names.length === 0) return null;
  return <p>{voice.t(`gate.record.${state}`, { lines: list(voice, names.map((name) => voice.t(`gate.line.${name}.title`))) })}</p>;
};
