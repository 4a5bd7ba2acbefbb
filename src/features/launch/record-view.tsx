import type { ParseKeys } from 'i18next';
import { isLineName } from '../../core/gate/line.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { calendarDay, date, list } from '../../platform/i18n/format.ts';
import type { RecordedStep } from '../spaces/public.ts';

interface RecordProps {
  visit: SpaceVisit;
  record: readonly RecordedStep[];
  /** What a line of this gate is called; null for one that there is not any more. */
  titleOf?: (line: string) => ParseKeys | null;
}

const gateTitle = (line: string): ParseKeys | null => (isLineName(line) ? `gate.line.${line}.title` : null);

/** Who took the space where, when and why. What was missing then stays in sight. */
export const RecordView = ({ visit, record, titleOf = gateTitle }: RecordProps) => {
  const { voice } = visit;
  const { t } = voice;
  if (record.length === 0) return <p>{t('gate.record.none')}</p>;
  return (
    <ol class="timeline">
      {record.map((step, at) => (
        <li data-state={at === record.length - 1 ? 'now' : 'done'}>
          <time datetime={step.at.toISOString()}>{date(voice, 'fullDay', step.at)}</time>
          {t(`gate.record.to.${step.to}`, { name: step.who ?? t('post.gone') })}
          <Lines visit={visit} step={step} state="missing" titleOf={titleOf} />
          <Lines visit={visit} step={step} state="weak" titleOf={titleOf} />
          <Lines visit={visit} step={step} state="later" titleOf={titleOf} />
          {step.reason !== '' && <p class="as-typed">{t('gate.record.reason', { reason: step.reason })}</p>}
          {step.repair !== '' && <p class="as-typed">{t('gate.record.repair', { repair: step.repair, date: step.repairBy ? calendarDay(voice, 'fullDay', step.repairBy) : '' })}</p>}
        </li>
      ))}
    </ol>
  );
};

const Lines = ({ visit, step, state, titleOf }: Required<Pick<RecordProps, 'visit' | 'titleOf'>> & { step: RecordedStep; state: 'missing' | 'weak' | 'later' }) => {
  const { voice } = visit;
  const titles = step.lines.filter((line) => line.state === state && line.name !== 'rehearsal').flatMap(({ name }) => titleOf(name) ?? []);
  if (titles.length === 0) return null;
  return <p>{voice.t(`gate.record.${state}`, { lines: list(voice, titles.map((title) => voice.t(title))) })}</p>;
};
