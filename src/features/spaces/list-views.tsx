import type { MemberVisit } from '../../platform/http/route.ts';
import { number } from '../../platform/i18n/format.ts';
import { type FormState, TextArea } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { State } from '../../ui/state.tsx';
import type { Examined, Standing } from './list-actions.ts';
import { SpaceHead } from './shell.tsx';
import { mainRoomOf } from './rules.ts';

const placeOf = ({ space }: MemberVisit) => `/spaces/${space.slug}/invitations/list`;

/** Where hosts of an open space bring a list of people along. */
export const ListPage = ({ visit, form }: { visit: MemberVisit; form: FormState }) => {
  const { voice, space } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={`${t('membership.list.title')} · ${space.name}`} room={mainRoomOf(space)} isPrivate>
      <SpaceHead visit={visit} room="people" />
      <div class="solo column">
        <header class="page-head"><h1>{t('membership.list.title')}</h1><p class="lead">{t('membership.list.lead')}</p></header>
        {/* The answer is a page to look at, and no change: Turbo wants a change. */}
        <form class="form" method="post" action={placeOf(visit)} enctype="multipart/form-data" data-turbo="false" novalidate>
          <TextArea voice={voice} form={form} name="list" label={t('membership.list.paste')} help={t('membership.list.pasteHelp')} />
          <div class="field">
            <label for="file">{t('membership.list.file')}</label>
            <input class="input" id="file" name="file" type="file" accept=".csv,.txt,.tsv,.ics,text/*" aria-invalid={form.errors['file'] ? 'true' : undefined} aria-describedby={form.errors['file'] ? 'file-error' : undefined} />
            {form.errors['file'] && <p class="error" id="file-error"><Icon name="warning" /><span>{t(form.errors['file'].key)}</span></p>}
          </div>
          <div class="actions"><button class="button button-primary">{t('membership.list.look')}</button><a class="button button-quiet" href={`/spaces/${space.slug}/invitations`}>{t('form.back')}</a></div>
        </form>
      </div>
    </Page>
  );
};

const shapes = { new: 'holds', twice: 'later', isIn: 'later', asked: 'later', refused: 'missing', broken: 'weak' } as const satisfies Record<Standing, 'holds' | 'weak' | 'missing' | 'later'>;

/** Line by line what was understood, before anybody is asked. */
export const ListPreviewPage = ({ visit, list, typed }: { visit: MemberVisit; list: readonly Examined[]; typed: string }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const fresh = list.filter(({ standing }) => standing === 'new');
  return (
    <Page at={visit} title={`${t('membership.list.title')} · ${space.name}`} room={mainRoomOf(space)} isPrivate>
      <SpaceHead visit={visit} room="people" />
      <div class="solo">
        <header class="page-head"><h1>{t('membership.list.found', { count: fresh.length })}</h1><p class="lead">{t('membership.list.foundLead')}</p></header>
        <div class="actions">
          {fresh.length > 0 && (
            <form method="post" action={`${placeOf(visit)}/letters`}>
              <input type="hidden" name="list" value={fresh.map(({ address }) => address).join('\n')} />
              <button class="button button-primary">{t('membership.list.send', { count: fresh.length })}</button>
            </form>
          )}
          <form method="post" action={placeOf(visit)} data-turbo="false">
            <input type="hidden" name="list" value={typed} />
            <button class="button button-quiet" name="again" value="yes">{t('membership.list.change')}</button>
          </form>
        </div>
        <div class="table-scroll section" tabindex={0} role="region" aria-label={t('membership.list.lines')}>
          <table class="table">
            <caption>{t('membership.list.lines')}</caption>
            <thead><tr><th scope="col">{t('membership.list.line')}</th><th scope="col">{t('membership.list.name')}</th><th scope="col">{t('membership.list.address')}</th><th scope="col">{t('membership.list.standing')}</th></tr></thead>
            <tbody>
              {list.map(({ line, name, address, given, standing }) => (
                <tr><td>{number(voice, line)}</td><td>{name}</td><td>{address ?? (given || '–')}</td><td><State is={shapes[standing]}>{t(`membership.list.is.${standing}`)}</State></td></tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Page>
  );
};
