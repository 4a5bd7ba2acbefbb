import { transact } from '../../database/open.ts';
import { goTo, remarkOn } from '../../platform/http/answer.ts';
import { readForm } from '../../platform/http/form.ts';
import type { PersonalVisit, Route } from '../../platform/http/route.ts';
import { Choices, freshForm } from '../../ui/field.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { type Beginners, beginners, beginnersForm, chooseBeginners } from '../petitions/public.ts';

export const beginnersRoutes: readonly Route[] = [{ method: 'PUT', path: '/admin/house/beginners', who: 'administrator', handle: choose }];

async function choose(visit: PersonalVisit): Promise<Response> {
  const { house, viewer, voice } = visit;
  const form = await readForm(visit, beginnersForm);
  // Three buttons of which one is always pressed: what is none of them was not sent by the form.
  if (!form.ok) return goTo(visit, '/admin/house');
  await transact(house.db, (tx) => chooseBeginners(tx, form.values.beginners, { by: viewer.id, at: voice.now }));
  remarkOn(visit, { key: 'petitionPlan.beginners.saved' });
  return goTo(visit, '/admin/house');
}

/** Who may start petitions in the name of the house. */
export const BeginnersForm = ({ visit, now }: { visit: PersonalVisit; now: Beginners }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <section class="section">
      <OnLine title={t('petitionPlan.beginners.title')} />
      <form class="form section-tight" method="post" action="/admin/house/beginners?_method=PUT" novalidate>
        <Choices
          voice={voice} form={freshForm({ beginners: now })} name="beginners" legend={t('petitionPlan.beginners.legend')} class="choices-3"
          choices={beginners.map((value) => ({ value, label: t(`petitionPlan.beginners.${value}`), help: t(`petitionPlan.beginners.${value}Help`) }))}
        />
        <div class="actions"><button class="button">{t('petitionPlan.beginners.save')}</button></div>
      </form>
    </section>
  );
};
