import type { Thresholds } from '../../core/thresholds.ts';
import { capital, inWords } from '../../platform/i18n/format.ts';
import type { SpaceVisit } from '../../platform/http/route.ts';
import { Choices, type FormState, freshForm, TextField } from '../../ui/field.tsx';
import { State } from '../../ui/state.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { isHost } from '../spaces/public.ts';
import { isSettled } from './charter.ts';
import type { Example } from './queries.ts';

interface ExamplesProps {
  visit: SpaceVisit;
  examples: readonly Example[];
  thresholds: Thresholds;
  form: FormState;
}

/** What belongs here and what does not, as the founders see it. */
export const Examples = ({ visit, examples, thresholds, form }: ExamplesProps) => {
  const { t } = visit.voice;
  const mayVote = (visit.space.role === 'host' || visit.space.role === 'member') && visit.space.state !== 'ended';
  if (examples.length === 0 && !mayVote) return null;
  return (
    <section class="section" id="examples">
      <OnLine title={t('charter.examples.title')}><p>{t('charter.examples.settledOf', { settled: examples.filter((each) => isSettled(each, thresholds)).length, count: examples.length })}</p></OnLine>
      <p class="soft small section-tight">{capital(t('charter.examples.help', { each: inWords(visit.voice, thresholds.examplesOfEach), votes: thresholds.exampleVotes, ratio: thresholds.exampleAgreement }))}</p>
      {([true, false] as const).map((belongs) => (
        <Side visit={visit} belongs={belongs} examples={examples.filter((each) => each.belongs === belongs)} thresholds={thresholds} mayVote={mayVote} />
      ))}
      {mayVote && <Propose visit={visit} form={form} />}
    </section>
  );
};

const Side = ({ visit, belongs, examples, thresholds, mayVote }: { visit: SpaceVisit; belongs: boolean; examples: readonly Example[]; thresholds: Thresholds; mayVote: boolean }) => {
  const { t } = visit.voice;
  return (
    <div class="section-tight">
      <h3>{t(belongs ? 'charter.examples.belong' : 'charter.examples.belongNot')}</h3>
      {examples.length === 0 ? <p class="soft small">{t('charter.examples.none')}</p> : (
        <ul class="gate">{examples.map((example) => <li><ExampleLine visit={visit} example={example} isSettled={isSettled(example, thresholds)} mayVote={mayVote} /></li>)}</ul>
      )}
    </div>
  );
};

const ExampleLine = ({ visit, example, isSettled: settled, mayVote }: { visit: SpaceVisit; example: Example; isSettled: boolean; mayVote: boolean }) => {
  const { t } = visit.voice;
  const place = `/spaces/${visit.space.slug}/charter/examples/${example.id}`;
  const mayRemove = mayVote && (isHost(visit.space, visit.viewer) || example.proposedBy === visit.viewer?.id);
  return (
    <article class="gate-line" data-state={settled ? 'holds' : 'weak'}>
      <p><State is={settled ? 'holds' : 'weak'}>{t(settled ? 'charter.examples.settled' : 'charter.examples.open')}</State></p>
      <div class="what">
        <h4>{example.words}</h4>
        <p class="note">{t('charter.examples.tally', { agree: example.agree, disagree: example.disagree })}</p>
      </div>
      {mayVote && (
        <div class="votes">
          <div class="actions">{([true, false] as const).map((agrees) => <Vote visit={visit} place={place} example={example} agrees={agrees} />)}</div>
          {mayRemove && <form method="post" action={`${place}?_method=DELETE`}><button class="link">{t('charter.examples.remove')}<span class="unseen">: {example.words}</span></button></form>}
        </div>
      )}
    </article>
  );
};

/** Pressed once more, a vote is taken back. */
const Vote = ({ visit, place, example, agrees }: { visit: SpaceVisit; place: string; example: Example; agrees: boolean }) => {
  const { t } = visit.voice;
  const isMine = example.mine === agrees;
  return (
    <form method="post" action={`${place}/vote?_method=${isMine ? 'DELETE' : 'PUT'}`}>
      <input type="hidden" name="agrees" value={agrees ? 'yes' : 'no'} />
      <button class="button vote" aria-pressed={String(isMine)}>{t(agrees ? 'charter.examples.agree' : 'charter.examples.disagree')}<span class="unseen">: {example.words}</span></button>
    </form>
  );
};

const Propose = ({ visit, form }: { visit: SpaceVisit; form: FormState }) => {
  const { voice } = visit;
  const { t } = voice;
  const state = form.typed['belongs'] === undefined ? freshForm({ ...form.typed, belongs: 'yes' }) : form;
  return (
    <details class="more section-tight" open={Object.keys(form.errors).length > 0}>
      <summary>{t('charter.examples.propose')}</summary>
      <form class="form section-tight" method="post" action={`/spaces/${visit.space.slug}/charter/examples`} novalidate>
        <TextField voice={voice} form={state} name="words" label={t('charter.examples.words')} help={t('charter.examples.wordsHelp')} max={200} />
        <Choices voice={voice} form={state} name="belongs" legend={t('charter.examples.which')} choices={[{ value: 'yes', label: t('charter.examples.belong') }, { value: 'no', label: t('charter.examples.belongNot') }]} />
        <div class="actions"><button class="button">{t('charter.examples.submit')}</button></div>
      </form>
    </details>
  );
};
