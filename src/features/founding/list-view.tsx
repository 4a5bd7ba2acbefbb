import type { MemberVisit } from '../../platform/http/route.ts';
import { number, when } from '../../platform/i18n/format.ts';
import { type FormState, TextField } from '../../ui/field.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { Empty } from '../../ui/marks.tsx';
import { Act, OnLine, Pages, Tag } from '../../ui/parts.tsx';
import { gathersFounders } from '../spaces/public.ts';
import { isFounder } from './access.ts';
import { type ListedName, namesPerPage, type Tally } from './list-queries.ts';
import type { Gathered } from './room-view.tsx';
import { mayBeAsked, namesNeeded, type Standing, standingOf, withoutStop } from './rules.ts';

interface NamesProps {
  visit: MemberVisit;
  form: FormState;
  page: number;
  gathered: Gathered;
}

/** Whom the founders will ask, and how it went. */
export const NamesList = ({ visit, form, page, gathered }: NamesProps) => {
  const { voice, space } = visit;
  const { t } = voice;
  const { tally, names, refused } = gathered;
  const home = `/spaces/${space.slug}/founding`;
  const mayChange = isFounder(visit) && gathersFounders(space);
  return (
    <section aria-labelledby="names">
      <OnLine title={t('founding.list.title')} id="names"><p>{tallyInWords(visit, tally)}</p></OnLine>
      <p class="section-tight measure">{needInWords(visit, gathered)}</p>
      <p class="small soft measure">{t('founding.need.source', { share: inHundred(visit, gathered.thresholds.acceptancePersonal) })}</p>
      {tally.names === 0 && <Empty title={t('founding.list.empty')}><p>{t('founding.list.emptyHelp')}</p></Empty>}
      {names.length > 0 && (
        <ul class="threads section-tight">
          {names.map((listed) => <li><Name visit={visit} listed={listed} wantsNoLetters={listed.address !== null && refused.has(listed.address)} mayChange={mayChange && (space.role === 'host' || listed.addedById === visit.viewer.id)} /></li>)}
        </ul>
      )}
      <Pages voice={voice} label={t('founding.list.pages')} page={page} last={Math.max(1, Math.ceil(tally.names / namesPerPage))} href={(to) => `${home}?page=${to}`} />
      {mayChange && (
        <form class="form section-tight" method="post" action={`${home}/names`} novalidate>
          <h3>{t(tally.names === 0 ? 'founding.list.addFirst' : 'founding.list.add')}</h3>
          <div class="pair">
            <TextField voice={voice} form={form} name="name" label={t('founding.list.name')} max={120} autocomplete="off" />
            <TextField voice={voice} form={form} name="address" label={t('founding.list.address')} type="email" max={254} autocomplete="off" isOptional />
          </div>
          <TextField voice={voice} form={form} name="askedFor" label={t('founding.list.askedFor')} help={t('founding.list.askedForHelp')} max={300} isOptional />
          <div class="actions"><button class="button button-primary">{t('founding.list.submit')}</button></div>
        </form>
      )}
    </section>
  );
};

function tallyInWords({ voice: { t } }: MemberVisit, { names, asked, yes, no }: Tally): string {
  const all = t('founding.tally.names', { count: names });
  if (names === 0) return all;
  if (asked === 0) return `${all}. ${t('founding.tally.nobody')}.`;
  const answers = yes + no === 0 ? t('founding.tally.silent') : `${t('founding.tally.yes', { count: yes })}, ${t('founding.tally.no', { count: no })}`;
  return `${all}. ${t('founding.tally.asked', { count: asked })}: ${answers}.`;
}

const inHundred = ({ voice }: MemberVisit, share: number) => number(voice, share * 100, 1);

function needInWords(visit: MemberVisit, { figures, thresholds, tally }: Gathered): string {
  const { t } = visit.voice;
  const { foundersHolds: goal } = thresholds;
  const now = t('founding.need.founders', { count: figures.founders, goal });
  if (figures.founders >= goal) return `${now} ${t('founding.need.enough')}`;
  const count = namesNeeded({ founders: figures.founders, stillToAnswer: tally.names - tally.yes - tally.no }, thresholds);
  const share = inHundred(visit, thresholds.acceptancePersonal);
  return `${now} ${count === 0 ? t('founding.need.listed', { share }) : t('founding.need.names', { count, share, goal })}`;
}

const marks: Readonly<Record<Standing, { readonly icon: IconName; readonly kind: 'answered' | 'outline' }>> = {
  listed: { icon: 'later', kind: 'outline' },
  asked: { icon: 'mail', kind: 'outline' },
  yes: { icon: 'check', kind: 'answered' },
  no: { icon: 'minus', kind: 'outline' },
  over: { icon: 'clock', kind: 'outline' },
};

const Name = ({ visit, listed, wantsNoLetters, mayChange }: { visit: MemberVisit; listed: ListedName; wantsNoLetters: boolean; mayChange: boolean }) => {
  const { t } = visit.voice;
  const place = `/spaces/${visit.space.slug}/founding/names/${listed.id}`;
  const standing = standingOf(listed, visit.voice.now);
  return (
    <article class="thread thread-faceless">
      <div>
        <h3>{listed.name}</h3>
        <p class="thread-note">{noteOn(visit, listed)}</p>
        <p class="tags">
          <Tag {...marks[standing]}>{t(`founding.standing.${standing}`)}</Tag>
          {wantsNoLetters && <Tag kind="outline" icon="mute">{t('founding.standing.refused')}</Tag>}
        </p>
      </div>
      {mayChange && (
        <div class="actions">
          {mayBeAsked(standing) && <a class="button" href={place}>{t(standing === 'over' ? 'founding.list.askAgain' : 'founding.list.ask')}<span class="unseen"> {listed.name}</span></a>}
          <Act to={`${place}?_method=DELETE`} class="button button-quiet">{t(standing === 'asked' ? 'founding.list.takeBack' : 'founding.list.remove')}<span class="unseen"> {listed.name}</span></Act>
        </div>
      )}
    </article>
  );
};

/** For what, and who asks. */
function noteOn({ voice }: MemberVisit, { askedFor, askedAt, askedBy, addedBy }: ListedName): string {
  const { t } = voice;
  const thing = askedFor === '' ? t('founding.list.noThing') : t('founding.list.for', { thing: withoutStop(askedFor) });
  const name = (askedAt ? askedBy : addedBy) ?? t('post.gone');
  return `${thing}. ${askedAt ? t('founding.list.askedBy', { name, when: when(voice, askedAt) }) : t('founding.list.willAsk', { name })}`;
}
