import type { Visit } from '../../platform/http/route.ts';
import { Face } from '../../ui/face.tsx';
import { type FormState, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';

export const SignInPage = ({ visit, form, next, demoPeople }: { visit: Visit; form: FormState; next: string; demoPeople: readonly DemoPerson[] }) => {
  const { t } = visit.voice;
  return (
    <Page at={visit} title={t('signIn.title')} width="narrow" isPrivate>
      <header class="page-head">
        <h1>{t('signIn.title')}</h1>
        <p class="lead">{t('signIn.lead')}</p>
      </header>
      <form class="form" method="post" action="/sign-in" novalidate>
        <input type="hidden" name="next" value={next} />
        <TextField voice={visit.voice} form={form} name="email" type="email" label={t('signIn.email')} max={254} autocomplete="email" autofocus />
        <div class="actions"><button class="button button-primary button-large">{t('signIn.submit')}</button></div>
      </form>
      {demoPeople.length > 0 && <DemoPeople visit={visit} people={demoPeople} next={next} />}
    </Page>
  );
};

export interface DemoPerson {
  readonly id: number;
  readonly name: string;
  readonly role: string;
}

const DemoPeople = ({ visit, people, next }: { visit: Visit; people: readonly DemoPerson[]; next: string }) => (
  <section class="section">
    <OnLine title={visit.voice.t('signIn.demo')} />
    <p class="small soft">{visit.voice.t('signIn.demoHelp')}</p>
    <form class="crowd section-tight" method="post" action="/demo/session">
      <input type="hidden" name="next" value={next} />
      {people.map((person) => (
        <button class="button button-quiet" name="person" value={String(person.id)}>
          <Face name={person.name} person={person.id} />
          <span><b>{person.name}</b><span class="unseen">,</span> <small>{person.role}</small></span>
        </button>
      ))}
    </form>
  </section>
);

export const CodePage = ({ visit, form, address, next }: { visit: Visit; form: FormState; address: string; next: string }) => {
  const { t } = visit.voice;
  const fromLink = (form.typed['code'] ?? '') !== '' && Object.keys(form.errors).length === 0;
  return (
    <Page at={visit} title={t('signIn.codeTitle')} width="narrow" isPrivate>
      <header class="page-head">
        <h1>{t(fromLink ? 'signIn.linkTitle' : 'signIn.codeTitle')}</h1>
        <p class="lead">{t(fromLink ? 'signIn.linkLead' : 'signIn.codeLead', { address })}</p>
      </header>
      <form class="form" method="post" action="/sign-in/code" novalidate>
        <input type="hidden" name="next" value={next} />
        <input type="hidden" name="address" value={address} />
        <TextField
          voice={visit.voice} form={form} name="code" label={t('signIn.code')} help={t('signIn.codeHelp')}
          class="input-short input-code" max={12} autocomplete="one-time-code" inputmode="numeric" autofocus
        />
        <div class="actions"><button class="button button-primary button-large">{t('signIn.enter')}</button></div>
      </form>
      <p class="section-tight small"><a href={`/sign-in?next=${encodeURIComponent(next)}`}>{t('signIn.again')}</a></p>
    </Page>
  );
};
