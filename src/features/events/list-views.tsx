import type { MemberVisit } from '../../platform/http/route.ts';
import { type FormState, TextArea } from '../../ui/field.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Empty } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine, Pages, Tag } from '../../ui/parts.tsx';
import { SpaceHead } from '../spaces/public.ts';
import type { RoundState } from './group.ts';
import { type ListedParticipant, participantsPerPage } from './list-queries.ts';

interface ParticipantsProps {
  visit: MemberVisit;
  state: RoundState;
  participants: readonly ListedParticipant[];
  counts: { all: number; answered: number };
  page: number;
  form: FormState;
}

/** Who was there, and how to bring them in. Nobody is added to anything: each is asked. */
export const ParticipantsPage = ({ visit, state, participants, counts, page, form }: ParticipantsProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  const home = `/spaces/${space.slug}/participants`;
  const mayBring = state === 'before' || state === 'open';
  return (
    <Page at={visit} title={`${t('events.list.title')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="round" />
      <div class="split">
        <div>
          <header class="page-head"><h1>{t('events.list.title')}</h1><p class="lead">{t('events.list.lead')}</p></header>
          {mayBring && <Bring visit={visit} form={form} />}
          <section class={mayBring ? 'section' : undefined} aria-labelledby="participants">
            <OnLine title={t('events.list.all')} id="participants"><p>{t('events.list.count', { count: counts.all, answered: counts.answered })}</p></OnLine>
            {participants.length === 0 && <Empty title={t('events.list.empty')}><p>{t('events.list.emptyHelp')}</p></Empty>}
            <ul class="threads">{participants.map((each) => <li><Participant visit={visit} participant={each} mayNote={mayBring} showsAddress={state !== 'settled'} /></li>)}</ul>
            <Pages voice={voice} label={t('events.list.pages')} page={page} last={Math.max(1, Math.ceil(counts.all / participantsPerPage))} href={(to) => `${home}?page=${to}`} />
          </section>
        </div>
        <aside class="aside" aria-label={t('events.list.other')}>
          <section>
            <OnLine title={t('events.list.inTheRoom')} />
            <p>{t('events.list.inTheRoomHelp')}</p>
            {mayBring && <p><a class="onward" href={`/spaces/${space.slug}/round/code`}>{t('events.list.toCode')} <Icon name="right" /></a></p>}
          </section>
          <section><p><a href={`/spaces/${space.slug}/round`}>{t('events.list.toRound')}</a></p></section>
        </aside>
      </div>
    </Page>
  );
};

const Bring = ({ visit, form }: { visit: MemberVisit; form: FormState }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const error = form.errors['file'];
  return (
    <form class="form" method="post" action={`/spaces/${space.slug}/participants/lists`} enctype="multipart/form-data" novalidate>
      <div class="field">
        <label for="file">{t('events.list.file')}</label>
        <p class="help" id="file-help">{t('events.list.fileHelp')}</p>
        <input class="input" id="file" name="file" type="file" accept=".csv,.txt,.tsv,.ics,text/*" aria-invalid={error ? 'true' : undefined} aria-describedby={error ? 'file-help file-error' : 'file-help'} />
        {error && <p class="error" id="file-error"><Icon name="warning" /><span>{t(error.key)}</span></p>}
      </div>
      <TextArea voice={voice} form={form} name="addresses" label={t('events.list.paste')} help={t('events.list.pasteHelp')} class="input-low" />
      <div class="actions"><button class="button button-primary">{t('events.list.look')}</button></div>
      <p class="small soft">{t('events.list.lookHelp')}</p>
    </form>
  );
};

type Answer = 'yes' | 'no' | 'asked' | 'waits';

const marks: Readonly<Record<Answer, { readonly icon: IconName; readonly kind: 'answered' | 'outline' }>> = {
  yes: { icon: 'check', kind: 'answered' }, no: { icon: 'minus', kind: 'outline' }, asked: { icon: 'mail', kind: 'outline' }, waits: { icon: 'later', kind: 'outline' },
};

function answerOf({ askedAt, answeredAt, declinedAt }: ListedParticipant): Answer {
  if (declinedAt) return 'no';
  if (answeredAt) return 'yes';
  return askedAt ? 'asked' : 'waits';
}

/** Once the round is settled, those who came to host it see no addresses of those who did not share theirs. */
const Participant = ({ visit, participant, mayNote, showsAddress }: { visit: MemberVisit; participant: ListedParticipant; mayNote: boolean; showsAddress: boolean }) => {
  const { t } = visit.voice;
  const { id, name, address, promiseOn } = participant;
  const answer = answerOf(participant);
  return (
    <article class="thread thread-faceless">
      <div>
        <h3>{address === null ? t('events.list.forgotten') : name}</h3>
        {address !== null && showsAddress && <p class="thread-note">{address}</p>}
        <p class="tags">
          <Tag {...marks[answer]}>{t(`events.list.answer.${answer}`)}</Tag>
          {promiseOn && <Tag kind="outline" icon="calendar">{t('events.list.hasStep')}</Tag>}
        </p>
      </div>
      {mayNote && address !== null && <p class="thread-figures"><a href={`/spaces/${visit.space.slug}/participants/${id}`}>{t('events.firstStep.link')}<span class="unseen"> {name}</span></a></p>}
    </article>
  );
};
