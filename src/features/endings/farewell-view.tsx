import type { SpaceVisit } from '../../platform/http/route.ts';
import { date, number } from '../../platform/i18n/format.ts';
import { type FormState, freshForm, TextArea, TextField } from '../../ui/field.tsx';
import { Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine } from '../../ui/parts.tsx';
import { type RecordedStep, SpaceHead } from '../spaces/public.ts';
import type { Farewell, LeftAddress, LifeFigures } from './queries.ts';
import type { Revival } from './revival.ts';

interface FarewellProps {
  visit: SpaceVisit;
  farewell: Farewell | null;
  figures: LifeFigures;
  record: readonly RecordedStep[];
  addresses: readonly LeftAddress[];
  revivals: readonly Revival[];
  companions: readonly { id: number; name: string }[];
  wasIn: boolean;
  form: FormState;
}

/** What was achieved, and what is left of it for those who were there. */
export const FarewellPage = ({ visit, farewell, figures, record, addresses, revivals, companions, wasIn, form }: FarewellProps) => {
  const { space, voice } = visit;
  const { t } = voice;
  const ended = record.findLast(({ to }) => to === 'ended');
  return (
    <Page at={visit} title={`${t('endings.farewell')} · ${space.name}`} room="spaces" isPrivate={space.visibility !== 'open'}>
      <SpaceHead visit={visit} room="conversations" />
      <div class="split">
        <div>
          <header class="page-head">
            <p class="eyebrow">{ended && t('endings.endedOn', { date: date(voice, 'fullDay', ended.at), name: ended.who ?? t('post.gone') })}</p>
            <h1>{t('endings.goodAndOver')}</h1>
          </header>
          <p class="as-typed measure" lang={space.language}>{farewell?.achieved ?? (ended?.reason || t('endings.noWords'))}</p>
          <p class="section-tight soft">{t('endings.figures', { members: t('space.members', { count: figures.members }), conversations: t('space.conversations', { count: figures.conversations }), posts: number(voice, figures.posts), writers: number(voice, figures.writers) })}</p>
          {farewell?.to_be_told && <p class="soft">{t('endings.willBeTold')}</p>}
          {wasIn && <Addresses visit={visit} addresses={addresses} form={form} />}
          {wasIn && <Revive visit={visit} revivals={revivals} companions={companions} form={form} />}
          <Rest title={t('endings.restTitle')} />
        </div>
        <aside class="aside" aria-label={t('endings.left')}>
          <section>
            <OnLine title={t('endings.left')} />
            <p>{t('endings.readingStays')} <a href={`/spaces/${space.slug}`}>{t('space.room.conversations')}</a></p>
            {wasIn && <p class="section-tight"><a href={`/spaces/${space.slug}/farewell/page`} download data-turbo="false">{t('endings.keep')}</a></p>}
          </section>
        </aside>
      </div>
    </Page>
  );
};

const Addresses = ({ visit, addresses, form }: { visit: SpaceVisit; addresses: readonly LeftAddress[]; form: FormState }) => {
  const { voice, space, viewer } = visit;
  const { t } = voice;
  const mine = addresses.find(({ id }) => id === viewer?.id);
  const state = 'address' in form.typed ? form : freshForm({ address: mine?.address ?? '' });
  const place = `/spaces/${space.slug}/farewell/address`;
  return (
    <section class="section">
      <OnLine title={t('endings.addresses')}><p>{t('endings.addressesLeft', { count: addresses.length })}</p></OnLine>
      <p class="section-tight">{t('endings.addressesHelp')}</p>
      {mine && <dl class="facts facts-wide section-tight">{addresses.map(({ name, address }) => <div><dt>{name}</dt><dd>{address}</dd></div>)}</dl>}
      <form class="form section-tight" method="post" action={`${place}?_method=PUT`} novalidate>
        <TextField voice={voice} form={state} name="address" label={t('endings.address')} help={t('endings.addressHelp')} max={254} />
        <div class="actions"><button class="button">{t(mine ? 'endings.changeAddress' : 'endings.leaveAddress')}</button></div>
      </form>
      {mine && <Act to={`${place}?_method=DELETE`} class="button button-quiet">{t('endings.takeBack')}</Act>}
    </section>
  );
};

const Revive = ({ visit, revivals, companions, form }: { visit: SpaceVisit; revivals: readonly Revival[]; companions: FarewellProps['companions']; form: FormState }) => {
  const { voice, space, viewer } = visit;
  const { t } = voice;
  const place = `/spaces/${space.slug}/revivals`;
  return (
    <section class="section">
      <OnLine title={t('endings.revival.title')} />
      {revivals.map(({ id, asked_by: askedBy, asker, other, words }) => (
        <div class="card gate-next section-tight">
          <div>
            <h3 class="small-head">{askedBy === viewer?.id ? t('endings.revival.youAsked', { name: other }) : t('endings.revival.asks', { name: asker })}</h3>
            {words !== '' && <p class="as-typed small">{words}</p>}
          </div>
          <div class="actions">
            {askedBy !== viewer?.id && <Act to={`${place}/${id}/agreement`}>{t('endings.revival.agree')}</Act>}
            <Act to={`${place}/${id}?_method=DELETE`} class="button button-quiet">{t(askedBy === viewer?.id ? 'endings.revival.takeBack' : 'endings.revival.decline')}</Act>
          </div>
        </div>
      ))}
      <p class="section-tight">{t('endings.revival.help')}</p>
      {companions.length > 0 && (
        <details class="more section-tight" open={form.errors['secondHost'] !== undefined || form.errors['words'] !== undefined}>
          <summary>{t('endings.revival.open')}</summary>
          <form class="form section-tight" method="post" action={place} novalidate>
            <div class="field">
              <label for="secondHost">{t('endings.revival.with')}</label>
              <select class="input" id="secondHost" name="secondHost">{companions.map(({ id, name }) => <option value={id} selected={form.typed['secondHost'] === String(id)}>{name}</option>)}</select>
            </div>
            <TextArea voice={voice} form={form} name="words" label={t('endings.revival.words')} max={1000} class="input-low" isOptional />
            <div class="actions"><button class="button">{t('endings.revival.submit')}</button></div>
          </form>
        </details>
      )}
    </section>
  );
};
