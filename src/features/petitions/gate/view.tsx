import type { Passage } from '../../../core/gate/passage.ts';
import type { FormState } from '../../../ui/field.tsx';
import { Page } from '../../../ui/page.tsx';
import { OnLine } from '../../../ui/parts.tsx';
import { GateLine, HelpsMost, RecordView, Verdict } from '../../launch/public.ts';
import type { CampaignVisit } from '../access.ts';
import { PetitionHead } from '../shell.tsx';
import { FirstCircle } from './circle-view.tsx';
import { titleOf, toldLines } from './describe.ts';
import type { PetitionGate } from './gate.ts';
import { OpenForm } from './open-view.tsx';

interface GateProps {
  visit: CampaignVisit;
  gate: PetitionGate;
  passage: Passage;
  /** The link for those who are asked first. */
  circle: string;
  form: FormState;
}

/** Does it bear weight yet? A beam on five supports, the first circle, and the way through. */
export const PetitionGatePage = ({ visit, gate, passage, circle, form }: GateProps) => {
  const { space, voice } = visit;
  const { t } = voice;
  const lines = toldLines(visit, gate);
  const isFounding = space.state === 'founding';
  return (
    <Page at={visit} title={`${t('gate.title')} · ${space.name}`} room="petitions" isPrivate>
      <PetitionHead visit={visit} room="gate" />
      <div class="split">
        <div>
          <header class="page-head">
            <p class="eyebrow">{t(isFounding ? 'petitionPlan.gate.planned' : 'petitionPlan.gate.passed')}</p>
            <h1>{t(isFounding ? 'gate.heading' : 'gate.headingPassed')}</h1>
          </header>
          {isFounding && <Verdict voice={voice} lines={lines} />}
          {isFounding && passage !== 'free' && <HelpsMost voice={voice} lines={lines} />}
          {isFounding && passage === 'free' && <OpenForm visit={visit} gate={gate} passage={passage} form={form} />}
          {isFounding && (
            <section class="section" aria-labelledby="lines">
              <OnLine title={t('petitionPlan.gate.lines')} id="lines"><p>{t('gate.hold', { count: lines.filter(({ line }) => line.state === 'holds').length, all: lines.length })}</p></OnLine>
              <ol class="gate">{lines.map((told) => <li><GateLine visit={visit} told={told} /></li>)}</ol>
            </section>
          )}
          {isFounding && <FirstCircle visit={visit} gate={gate} address={circle} />}
          {isFounding && passage !== 'free' && <OpenForm visit={visit} gate={gate} passage={passage} form={form} />}
        </div>
        <aside class="aside" aria-label={t('petitionPlan.gate.aside')}>
          <section>
            <OnLine title={t('gate.record.title')} />
            <RecordView visit={visit} record={gate.record} titleOf={titleOf} />
          </section>
        </aside>
      </div>
    </Page>
  );
};
