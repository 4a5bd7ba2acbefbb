import type { MemberVisit } from '../../platform/http/route.ts';
import { date, when } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Choices, type FormState, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Notice } from '../../ui/parts.tsx';
import { SpaceHead } from '../spaces/public.ts';
import { type Shape, type ToldGroup, toldFigures, toldGroups, type ToldName } from './told.ts';
import { wholeOf } from './told-input.ts';
import type { ToldBy } from './told-queries.ts';

/** What another host told of a figure since the form was opened; null where they emptied it. */
export interface Meanwhile {
  readonly name: ToldName;
  readonly told: ToldBy | null;
}

interface ToldProps {
  visit: MemberVisit;
  form: FormState;
  /** When something that still counts was told last. */
  last: Date | null;
  meanwhile?: readonly Meanwhile[] | undefined;
}

/** What hosts know and a house cannot see. */
export const ToldPage = ({ visit, form, last, meanwhile }: ToldProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('learn.told.title')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="vitality" />
      <div class="solo column">
        <header class="page-head"><h1>{t('learn.told.title')}</h1><p class="lead">{t('learn.told.lead')}</p></header>
        {meanwhile && <ToldMeanwhile voice={voice} meanwhile={meanwhile} />}
        <div class="stack-s">
          <p class="measure">{t('learn.told.all')}</p>
          {last && <p class="small soft">{t('learn.told.last', { day: date(voice, 'fullDay', last) })}</p>}
        </div>
        <form class="section stack" method="post" action={`/spaces/${space.slug}/vitality/told?_method=PUT`} novalidate>
          <input type="hidden" name="basis" value={form.typed['basis'] ?? ''} />
          {toldGroups.map(({ group, figures }) => (
            <details class="more" open={figures.some(([name]) => isTouched(form, name))}>
              <summary>{t(`learn.told.group.${group}`)}</summary>
              <div class="form section-tight">{figures.map((figure) => <Figure visit={visit} form={form} figure={figure} />)}</div>
            </details>
          ))}
          <div class="actions"><button class="button button-primary">{t('learn.told.keep')}</button><a class="button button-quiet" href={`/spaces/${space.slug}/vitality`}>{t('form.back')}</a></div>
        </form>
      </div>
    </Page>
  );
};

/** Who told what, so that keeping one's own is a choice. */
const ToldMeanwhile = ({ voice, meanwhile }: { voice: Voice; meanwhile: readonly Meanwhile[] }) => (
  <Notice icon="warning" kind="signal">
    <p>{voice.t('meanwhile.told.lead')}</p>
    <ul>
      {meanwhile.map(({ name, told }) => (
        <li>{told === null
          ? voice.t('meanwhile.told.emptied', { figure: voice.t(`learn.told.figure.${name}`) })
          : voice.t('meanwhile.told.is', { figure: voice.t(`learn.told.figure.${name}`), value: valueInWords(voice, told), name: told.who ?? voice.t('post.gone'), when: when(voice, told.at) })}</li>
      ))}
    </ul>
  </Notice>
);

const shapes: ReadonlyMap<ToldName, Shape> = new Map(toldFigures);

function valueInWords({ t }: Voice, { name, count, of }: ToldBy): string {
  if (shapes.get(name) === 'yes') return t(count > 0 ? 'learn.told.yes' : 'learn.told.no');
  return of === null ? String(count) : t('meanwhile.told.pair', { count, of });
}

/** Something was told of it or is wrong with it, so that its group stands open. */
const isTouched = ({ typed, errors }: FormState, name: ToldName): boolean =>
  [name, wholeOf(name)].some((field) => (typed[field] ?? '') !== '' || errors[field] !== undefined);

const Figure = ({ visit: { voice }, form, figure: [name, shape] }: { visit: MemberVisit; form: FormState; figure: ToldGroup['figures'][number] }) => {
  const { t } = voice;
  const [label, help] = [t(`learn.told.figure.${name}`), t(`learn.told.why.${name}`)];
  const whole = { voice, form, class: 'input-short', inputmode: 'numeric', max: 12 } as const;
  if (shape === 'count') return <TextField {...whole} name={name} label={label} help={help} />;
  if (shape === 'yes') {
    const choices = [{ value: 'yes', label: t('learn.told.yes') }, { value: 'no', label: t('learn.told.no'), help }, { value: '', label: t('learn.told.unsaid') }];
    return <Choices voice={voice} form={{ ...form, typed: { [name]: '', ...form.typed } }} name={name} legend={label} choices={choices} class="choices-3" />;
  }
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      <p class="help">{help}</p>
      <div class="pair pair-close">
        <TextField {...whole} name={name} label={t(`learn.told.count.${name}`)} />
        <TextField {...whole} name={wholeOf(name)} label={t(`learn.told.of.${name}`)} />
      </div>
    </fieldset>
  );
};
