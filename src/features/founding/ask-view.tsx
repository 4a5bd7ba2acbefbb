import type { MemberVisit } from '../../platform/http/route.ts';
import { type FormState, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { invitationWords, SpaceHead } from '../spaces/public.ts';
import type { ListedName } from './list-queries.ts';
import { withoutStop } from './rules.ts';

/** One named person is asked for one thing. What they will read stands here before it leaves. */
export const AskPage = ({ visit, listed, form }: { visit: MemberVisit; listed: ListedName; form: FormState }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const place = `/spaces/${space.slug}/founding/names/${listed.id}`;
  const { name = listed.name, askedFor = '' } = form.typed;
  const letter = invitationWords(visit, { name: name || listed.name, thing: withoutStop(askedFor) || '…' });
  return (
    <Page at={visit} title={t('founding.ask.title', { name: listed.name })} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="founding" />
      <div class="solo column">
        <header class="page-head"><h1>{t('founding.ask.title', { name: listed.name })}</h1><p class="lead">{t('founding.ask.lead')}</p></header>
        <form class="form" method="post" action={`${place}/letter`} novalidate>
          <TextField voice={voice} form={form} name="askedFor" label={t('founding.ask.thing')} help={t('founding.list.askedForHelp')} max={300} />
          <div class="pair">
            <TextField voice={voice} form={form} name="name" label={t('founding.ask.name')} max={120} autocomplete="off" />
            <TextField voice={voice} form={form} name="address" label={t('founding.list.address')} type="email" max={254} autocomplete="off" />
          </div>
          {/* Comes first, so that the Enter key shows the letter and does not send it. */}
          <div class="actions"><button class="button" formaction={`${place}?_method=PUT`}>{t('founding.ask.again')}</button></div>
          <section class="stack">
            <OnLine title={t('founding.ask.preview')} isSmall />
            <div class="card stack">
              <p><b>{letter.subject}</b></p>
              {letter.paragraphs.map((paragraph) => <p>{paragraph}</p>)}
              <p class="small soft">{letter.closing}</p>
            </div>
          </section>
          <div class="actions">
            <button class="button button-primary">{t('founding.ask.submit', { name: listed.name })}</button>
            <a class="button button-quiet" href={`/spaces/${space.slug}/founding`}>{t('form.back')}</a>
          </div>
        </form>
      </div>
    </Page>
  );
};
