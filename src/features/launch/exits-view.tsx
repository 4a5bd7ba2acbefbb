import type { MemberVisit } from '../../platform/http/route.ts';
import { Choices, type FormState, TextArea } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { exits } from './input.ts';
import type { Neighbour } from './queries.ts';

/** Three smaller ways out, offered each time. */
export const Exits = ({ visit, neighbour, form }: { visit: MemberVisit; neighbour: Neighbour | null; form: FormState }) => {
  const { space, viewer, voice } = visit;
  const { t } = voice;
  return (
    <section class="section" aria-labelledby="exits">
      <OnLine title={t('gate.exit.title')} id="exits"><p>{t('gate.exit.lead')}</p></OnLine>
      <div class="exits">
        <article class="exit">
          <h3>{t('gate.exit.join.title')}</h3>
          <p>{neighbour ? t('gate.exit.join.near', { name: neighbour.name, members: t('space.members', { count: neighbour.members }), hosts: t('gate.exit.join.hosts', { count: neighbour.hosts }) }) : t('gate.exit.join.none')}</p>
          <a class="onward" href={neighbour ? `/spaces/${neighbour.slug}` : '/spaces'}>{t(neighbour ? 'gate.exit.join.look' : 'gate.exit.join.all')} <Icon name="right" /></a>
        </article>
        <article class="exit"><h3>{t('gate.exit.evening.title')}</h3><p>{t('gate.exit.evening.body')}</p><a class="onward" href="/events/new">{t('gate.exit.evening.after')} <Icon name="right" /></a></article>
        <article class="exit"><h3>{t('gate.exit.list.title')}</h3><p>{t('gate.exit.list.body')}</p></article>
      </div>
      {(space.role === 'host' || viewer.isDirector) && (
        <details class="more section-tight" open={form.errors['exit'] !== undefined}>
          <summary>{t('gate.exit.take')}</summary>
          <form class="form section-tight" method="post" action={`/spaces/${space.slug}/gate/exit`} novalidate>
            <Choices voice={voice} form={form} name="exit" legend={t('gate.exit.which')} class="choices-3" choices={exits.map((value) => ({ value, label: t(`gate.exit.${value}.title`) }))} />
            <TextArea voice={voice} form={form} name="words" label={t('gate.exit.words')} help={t('gate.exit.wordsHelp')} max={1000} class="input-low" isOptional />
            <div class="actions"><button class="button button-final">{t('gate.exit.submit')}</button></div>
          </form>
        </details>
      )}
    </section>
  );
};
