import type { Visit } from '../../../platform/http/route.ts';
import { type FormState, TextArea, TextField, Tick } from '../../../ui/field.tsx';

/** Where somebody signs, and under which words. */
export interface SignPlace {
  /** Where the form goes. */
  readonly action: string;
  readonly consent: { readonly version: number; readonly words: string };
  /** The verified address of who is signed in; null for strangers, and where there is none. */
  readonly address: string | null;
}

/** Whose link somebody came by, and which way: kept in the form, so that it needs no cookie. */
export const wayIn = ({ c }: Pick<Visit, 'c'>): Record<string, string> => ({ by: c.req.query('by') ?? '', via: c.req.query('via') ?? '' });

/** Nothing is ticked beforehand, and each tick is for one thing. The answer is a page to read, and no change of place: Turbo wants one. */
export const SignForm = ({ visit, place, form }: { visit: Visit; place: SignPlace; form: FormState }) => {
  const { voice, viewer, organisation } = visit;
  const { t } = voice;
  const hasMore = ['place', 'comment'].some((name) => (form.typed[name] ?? '') !== '' || name in form.errors);
  const isMember = viewer !== null && place.address !== null;
  return (
    <form class="form" method="post" action={place.action} data-turbo="false" novalidate>
      {isMember ? (
        <p>{t('petition.sign.asMember', { name: viewer.name, address: place.address ?? '' })}</p>
      ) : (
        <>
          <TextField voice={voice} form={form} name="name" label={t('petition.sign.name')} max={100} autocomplete="name" />
          <TextField voice={voice} form={form} name="email" label={t('petition.sign.email')} help={t('petition.sign.emailHelp')} type="email" max={254} autocomplete="email" />
        </>
      )}
      <details class="more" open={hasMore}>
        <summary>{t('petition.sign.more')}</summary>
        <div class="form section-tight">
          <TextField voice={voice} form={form} name="place" label={t('petition.sign.place')} help={t('petition.sign.placeHelp')} max={60} autocomplete="postal-code" isOptional />
          <TextArea voice={voice} form={form} name="comment" label={t('petition.sign.comment')} help={t('petition.sign.commentHelp')} max={500} class="input-low" isOptional />
        </div>
      </details>
      <div>
        <Tick voice={voice} form={form} name="agrees" label={t('petition.sign.agrees', { organisation: organisation.name })} />
        <details class="more">
          <summary>{t('petition.sign.agreesMore')}</summary>
          <p class="small section-tight">{place.consent.words}</p>
        </details>
      </div>
      <div>
        <Tick voice={voice} form={form} name="showsName" label={t('petition.sign.showsName')} />
        <Tick voice={voice} form={form} name="wantsNews" label={t('petition.sign.wantsNews')} />
        <Tick voice={voice} form={form} name="wantsMore" label={t('petition.sign.wantsMore', { organisation: organisation.name })} />
      </div>
      <input type="hidden" name="consent" value={String(place.consent.version)} />
      <input type="hidden" name="by" value={form.typed['by'] ?? ''} />
      <input type="hidden" name="via" value={form.typed['via'] ?? ''} />
      <button class="button button-primary button-large button-wide">{t('petition.sign.submit')}</button>
      {!isMember && <p class="small soft">{t('petition.sign.after')}</p>}
    </form>
  );
};

const repeated = ['name', 'place', 'comment', 'agrees', 'showsName', 'wantsNews', 'wantsMore', 'consent', 'by', 'via'] as const;

/** What was typed, to be sent once more without typing it. */
export const Repeated = ({ typed }: { typed: Readonly<Record<string, string>> }) => (
  <>{repeated.flatMap((name) => (typed[name] ? [<input type="hidden" name={name} value={typed[name]} />] : []))}</>
);
