import type { MemberVisit } from '../../platform/http/route.ts';
import { date } from '../../platform/i18n/format.ts';
import { Choices, type FormState, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { SpaceHead } from '../spaces/public.ts';
import { type ToldGroup, toldGroups, type ToldName } from './told.ts';
import { wholeOf } from './told-input.ts';

interface ToldProps {
  visit: MemberVisit;
  form: FormState;
  /** When something that still counts was told last. */
  last: Date | null;
}

/** What hosts know and a house cannot see. */
export const ToldPage = ({ visit, form, last }: ToldProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('learn.told.title')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="vitality" />
      <div class="solo column">
        <header class="page-head"><h1>{t('learn.told.title')}</h1><p class="lead">{t('learn.told.lead')}</p></header>
        <div class="stack-s">
          <p class="measure">{t('learn.told.all')}</p>
          {last && <p class="small soft">{t('learn.told.last', { day: date(voice, 'fullDay', last) })}</p>}
        </div>
        <form class="section stack" method="post" action={`/spaces/${space.slug}/vitality/told?_method=PUT`} novalidate>
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
