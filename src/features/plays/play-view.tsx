import type { Refused } from '../../platform/http/failures.ts';
import type { MemberVisit } from '../../platform/http/route.ts';
import { calendarDay } from '../../platform/i18n/format.ts';
import { type FormState, TextArea, TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, Notice, OnLine } from '../../ui/parts.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { evidenceInWords } from '../patterns/public.ts';
import { SpaceHead } from '../spaces/public.ts';
import type { Reachable } from './ask-queries.ts';
import type { Play } from './queries.ts';
import { Unsent } from './unsent-view.tsx';
import { ways } from './ways.ts';

interface PlayProps {
  visit: MemberVisit;
  play: Play;
  /** Those who can be asked by name. */
  people: readonly Reachable[];
  form: FormState;
  /** Why what was typed was not taken. */
  refused?: Refused | undefined;
}

/** One thing to try: why, until when, and the way to do it at once. */
export const PlayPage = (props: PlayProps) => {
  const { visit, play, refused, form } = props;
  const { space, voice } = visit;
  const { t } = voice;
  const home = `/spaces/${space.slug}/plays`;
  const mayAct = space.role === 'host' && space.state !== 'ended' && play.doneAt === null && !play.isDropped;
  const title = t(`patterns.play.${play.name}`);
  return (
    <Page at={visit} title={`${title} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="vitality" />
      <div class="split">
        <div>
          <header class="page-head">
            <p class="eyebrow"><a href={home}>{t('plays.title')}</a></p>
            <h1>{title}</h1>
            <p class="lead">{play.doneAt === null ? t('plays.dueBy', { on: calendarDay(voice, 'fullDay', play.dueOn) }) : t('plays.isDone')}</p>
          </header>
          {refused && <Notice icon="warning" kind="signal"><p>{t(refused.reason)}</p></Notice>}
          {refused && refused.status !== 429 ? <Unsent voice={voice} typed={form.typed} /> : mayAct && <Way {...props} />}
        </div>
        <aside class="aside" aria-label={t('plays.why')}>
          <section>
            <OnLine title={t('plays.why')} />
            <p><b>{t(`patterns.name.${play.pattern}`)}</b></p>
            <p class="small">{evidenceInWords(voice, play.before, 'line')}</p>
            <p class="small soft section-tight">{t('plays.looksAgain')}</p>
          </section>
          {mayAct && (
            <section>
              <OnLine title={t('plays.decide')} />
              <div class="actions">
                <Act to={`${home}/${play.id}/done`}>{t('plays.finish')}</Act>
                <Act to={`${home}/${play.id}?_method=DELETE`} class="button button-quiet">{t('plays.drop')}</Act>
              </div>
            </section>
          )}
        </aside>
      </div>
    </Page>
  );
};

const Way = (props: PlayProps) => {
  const { visit: { space, voice: { t } }, play } = props;
  const way = ways[play.name];
  switch (way.kind) {
    case 'ask': return <Ask {...props} />;
    case 'prompt': return space.state === 'resting' ? <p class="measure">{t('plays.resting')} <a href={`/spaces/${space.slug}`}>{t('plays.letter.act')}</a></p> : <Prompt {...props} />;
    case 'room': return <><p class="actions"><a class="button button-primary" href={`/spaces/${space.slug}/${way.room}`}>{t(`plays.room.${way.room}`)}</a></p><p class="small soft section-tight measure">{t('plays.roomHelp')}</p><Until {...props} /></>;
    case 'task': return <><p class="measure">{t('plays.taskHelp')}</p><Until {...props} /></>;
  }
};

/** By when: hosts may give themselves longer. */
const Until = ({ visit: { space, voice }, play, form }: PlayProps) => (
  <form class="form section-tight" method="post" action={`/spaces/${space.slug}/plays/${play.id}?_method=PUT`} novalidate>
    <TextField voice={voice} form={form} name="dueOn" label={voice.t('plays.until')} type="date" class="input-short" />
    <div class="actions"><button class="button">{voice.t('plays.move')}</button></div>
  </form>
);

const Ask = ({ visit: { space, voice }, play, people, form }: PlayProps) => {
  const { t } = voice;
  if (people.length === 0) return <p class="measure">{t('plays.nobodyToAsk')} <a href={`/spaces/${space.slug}/invitations`}>{t('plays.room.invitations')}</a></p>;
  return (
    <form class="form" method="post" action={`/spaces/${space.slug}/plays/${play.id}/letter`} novalidate>
      <SelectField voice={voice} form={form} name="person" label={t('plays.who')} nothing={t('plays.choose')} options={people.map(({ id, name }) => ({ value: String(id), label: name }))} />
      <TextArea voice={voice} form={form} name="words" label={t('plays.words')} help={t('plays.wordsHelp')} max={2000} />
      <div class="actions"><button class="button button-primary">{t('plays.sendIt')}</button></div>
    </form>
  );
};

const Prompt = ({ visit: { space, voice }, play, form }: PlayProps) => {
  const { t } = voice;
  return (
    <form class="form" method="post" action={`/spaces/${space.slug}/plays/${play.id}/conversation`} novalidate>
      <TextField voice={voice} form={form} name="title" label={t('plays.promptTitle')} max={300} />
      <TextArea voice={voice} form={form} name="body" label={t('plays.promptBody')} help={t('plays.bodyHelp')} max={20_000} />
      <TextField voice={voice} form={form} name="dueOn" label={t('plays.beginsOn')} type="date" class="input-short" />
      <div class="actions"><button class="button button-primary">{t('plays.prepareIt')}</button></div>
    </form>
  );
};
