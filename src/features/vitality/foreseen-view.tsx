import type { MemberVisit } from '../../platform/http/route.ts';
import { date } from '../../platform/i18n/format.ts';
import type { Voice } from '../../platform/i18n/voice.ts';
import { Empty } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { State } from '../../ui/state.tsx';
import { SpaceHead } from '../spaces/public.ts';
import { inHundred } from './chance.ts';

interface Said {
  /** Epoch milliseconds. */
  readonly at: number;
  /** From 0 to 1. */
  readonly chance: number;
  /** It was said then; otherwise it is what would have been said. */
  readonly isKept: boolean;
  /** Null while it is not known. */
  readonly silent: boolean | null;
}

/** What was foreseen, beside what came: nobody should have to take a chance on trust. */
export const ForeseenPage = ({ visit, voice, said }: { visit: MemberVisit; voice: Voice; said: readonly Said[] }) => {
  const { t } = voice;
  const title = t('vitality.foreseen.title');
  return (
    <Page at={visit} title={`${title} · ${visit.space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="vitality" />
      <div class="solo column">
        <header class="page-head"><p class="eyebrow"><a href={`/spaces/${visit.space.slug}/vitality`}>{t('vitality.title')}</a></p><h1>{title}</h1><p class="lead">{t('vitality.foreseen.lead')}</p></header>
        {said.length === 0 ? <Empty title={t('vitality.foreseen.empty')}><p>{t('vitality.foreseen.emptyHelp')}</p></Empty> : (
          <>
            <div class="table-scroll" tabindex={0} role="region" aria-label={title}>
              <table class="table">
                <caption class="unseen">{title}</caption>
                <thead><tr><th scope="col">{t('vitality.foreseen.when')}</th><th scope="col">{t('vitality.foreseen.said')}</th><th scope="col">{t('vitality.foreseen.came')}</th></tr></thead>
                <tbody>{said.map((each) => <Row voice={voice} said={each} />)}</tbody>
              </table>
            </div>
            <p class="small soft section-tight measure">{t('vitality.foreseen.rest')}</p>
          </>
        )}
      </div>
    </Page>
  );
};

const Row = ({ voice, said: { at, chance, isKept, silent } }: { voice: Voice; said: Said }) => {
  const { t } = voice;
  return (
    <tr>
      <th scope="row">{date(voice, 'fullDay', at)}</th>
      <td>{t('vitality.foreseen.chance', { chance: inHundred(chance), how: t(isKept ? 'vitality.foreseen.kept' : 'vitality.foreseen.later') })}</td>
      <td>{silent === null ? <State is="later">{t('vitality.foreseen.open')}</State> : <State is={silent ? 'missing' : 'holds'}>{t(silent ? 'vitality.foreseen.silent' : 'vitality.foreseen.alive')}</State>}</td>
    </tr>
  );
};
