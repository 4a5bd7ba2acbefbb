import { commitLines, defineLines, type LineName, rehearseLines, trialLines } from '../../core/gate/line.ts';
import type { Passage } from '../../core/gate/passage.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { date } from '../../platform/i18n/format.ts';
import { type FormState, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { sinceWhen, SpaceHead } from '../spaces/public.ts';
import { priorSource, toldLines, type ToldLine } from './describe.ts';
import { Exits } from './exits-view.tsx';
import type { Gate } from './gate.ts';
import { GateLine } from './line-view.tsx';
import { PassageForm } from './passage-view.tsx';
import type { Neighbour } from './queries.ts';
import { RecordView } from './record-view.tsx';
import { HelpsMost, Verdict } from './standing-view.tsx';

interface GateProps {
  visit: MemberVisit;
  gate: Gate;
  neighbour: Neighbour | null;
  passage: Passage;
  form: FormState;
}

const parts: readonly { name: 'define' | 'commit' | 'rehearse' | 'trial'; lines: readonly LineName[] }[] = [
  { name: 'define', lines: defineLines }, { name: 'commit', lines: commitLines }, { name: 'rehearse', lines: rehearseLines }, { name: 'trial', lines: trialLines },
];

/** Does it bear weight yet? A beam on its supports, each of them a line with its value, its source and one next step. */
export const GatePage = ({ visit, gate, neighbour, passage, form }: GateProps) => {
  const { space, voice } = visit;
  const { t } = voice;
  const lines = toldLines(visit, gate);
  const isOpen = gate.stage === 'passed';
  return (
    <Page at={visit} title={`${t('gate.title')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="gate" />
      <div class="split">
        <div>
          <header class="page-head">
            <p class="eyebrow">{stateInWords(visit, gate)}</p>
            <h1>{t(isOpen ? 'gate.headingPassed' : 'gate.heading')}</h1>
          </header>
          {isOpen ? <p class="lead">{t('gate.passed')}</p> : <Standing visit={visit} lines={lines} form={form} />}
          {parts.map(({ name, lines: names }, at) => (
            <Part visit={visit} title={t(`gate.part.${name}`)} id={`part-${at}`} lines={lines.filter(({ line }) => names.some((each) => each === line.name))} />
          ))}
          {!isOpen && <Exits visit={visit} neighbour={neighbour} form={form} />}
          {space.state !== 'idea' && !isOpen && <PassageForm visit={visit} lines={lines} passage={passage} form={form} />}
        </div>
        <aside class="aside" aria-label={t('gate.aside')}>
          {!isOpen && (
            <section>
              <OnLine title={t('gate.usually.title')} />
              <p class="aside-figure">{t('gate.usually.figure')}</p>
              <p>{t('gate.usually.meaning')} <a href={priorSource}>{t('gate.usually.source')}</a></p>
            </section>
          )}
          <section>
            <OnLine title={t('gate.record.title')} />
            <RecordView visit={visit} record={gate.record} />
          </section>
        </aside>
      </div>
    </Page>
  );
};

function stateInWords({ space, voice }: MemberVisit, gate: Gate): string {
  const since = sinceWhen(space, gate.record);
  const blanks = { date: since ? date(voice, 'day', since) : '', count: gate.stage === 'founding' ? gate.commit.founders : 0, until: gate.stage === 'trial' ? date(voice, 'day', gate.until) : '' };
  return voice.t(`gate.state.${space.state}`, blanks);
}

/** The beam, the verdict in one sentence, and the one step that helps most. */
const Standing = ({ visit, lines, form }: { visit: MemberVisit; lines: readonly ToldLine[]; form: FormState }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const mayFound = space.state === 'idea' && (space.role === 'host' || visit.viewer.isDirector);
  return (
    <>
      <Verdict voice={voice} lines={lines} />
      {mayFound ? (
        <form class="card form" method="post" action={`/spaces/${space.slug}/gate/founding`} novalidate>
          <div><h2 class="small-head">{t('gate.found.title')}</h2><p class="small">{t('gate.found.help')}</p></div>
          <TextField voice={voice} form={form} name="reason" label={t('gate.pass.reason')} max={1000} isOptional />
          <div class="actions"><button class="button button-primary">{t('gate.found.submit')}</button></div>
        </form>
      ) : <HelpsMost voice={voice} lines={lines} />}
    </>
  );
};

const Part = ({ visit, title, id, lines }: { visit: MemberVisit; title: string; id: string; lines: readonly ToldLine[] }) => {
  const { t } = visit.voice;
  if (lines.length === 0) return null;
  const holding = lines.filter(({ line }) => line.state === 'holds').length;
  return (
    <section class="section" aria-labelledby={id}>
      <OnLine title={title} id={id}><p>{t('gate.hold', { count: holding, all: lines.length })}</p></OnLine>
      <ol class="gate">{lines.map((line) => <li><GateLine visit={visit} told={line} /></li>)}</ol>
    </section>
  );
};
