import type { MemberVisit } from '../../platform/http/route.ts';
import { number } from '../../platform/i18n/format.ts';
import type { IconName } from '../../ui/icon.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { Act, OnLine, Pages } from '../../ui/parts.tsx';
import { SpaceHead } from '../spaces/public.ts';
import type { RoundState } from './group.ts';
import { linesPerPage, type Understood, type UnderstoodLine } from './list-queries.ts';
import { type Standing, standings } from '../lists/public.ts';

const icons: Readonly<Record<Standing, IconName>> = { broken: 'missing', missing: 'weak', empty: 'minus', duplicate: 'flat', away: 'minus', refused: 'mute', asked: 'mail', listed: 'list', new: 'holds' };

/** What was understood of a list, line by line, before anybody is asked. */
export const UnderstoodPage = ({ visit, state, list, page }: { visit: MemberVisit; state: RoundState; list: Understood; page: number }) => {
  const { voice, space } = visit;
  const { t } = voice;
  const home = `/spaces/${space.slug}/participants`;
  const place = `${home}/lists/${list.id}`;
  const fresh = list.counts.new;
  return (
    <Page at={visit} title={`${t('events.understood.title')} · ${space.name}`} room="spaces" isPrivate>
      <SpaceHead visit={visit} room="round" />
      <div class="solo">
        <header class="page-head">
          <h1>{t('events.understood.title')}</h1>
          <p class="lead">{t('events.understood.lead', { count: fresh, lines: number(voice, list.count) })}</p>
        </header>
        <ul class="stack-s">
          {standings.filter((standing) => list.counts[standing] > 0).map((standing) => (
            <li><span class="state"><Icon name={icons[standing]} />{t(`events.understood.count.${standing}`, { count: list.counts[standing] })}</span></li>
          ))}
        </ul>
        <div class="actions section-tight">
          {fresh > 0 && (state === 'before' || state === 'open') && <Act to={`${place}/asking`} class="button button-primary">{t(state === 'open' ? 'events.understood.ask' : 'events.understood.keep', { count: fresh })}</Act>}
          <Act to={`${place}?_method=DELETE`} class="button button-quiet">{t('events.understood.discard')}</Act>
        </div>
        <p class="small soft">{t(state === 'open' ? 'events.understood.askHelp' : 'events.understood.keepHelp')}</p>
        <section class="section">
          <OnLine title={list.fileName === '' ? t('events.understood.lines') : list.fileName} id="lines"><p>{t('events.understood.problemsFirst')}</p></OnLine>
          <div class="table-scroll" tabindex={0} role="region" aria-labelledby="lines">
            <table class="table">
              <thead><tr><th scope="col">{t('events.understood.line')}</th><th scope="col">{t('events.understood.standing')}</th><th scope="col">{t('events.understood.name')}</th><th scope="col">{t('events.understood.address')}</th></tr></thead>
              <tbody>{list.lines.map((line) => <Line visit={visit} line={line} />)}</tbody>
            </table>
          </div>
          <Pages voice={voice} label={t('events.list.pages')} page={page} last={Math.max(1, Math.ceil(list.count / linesPerPage))} href={(to) => `${place}?page=${to}`} />
        </section>
      </div>
    </Page>
  );
};

const Line = ({ visit: { voice }, line: { line, name, address, given, standing, same } }: { visit: MemberVisit; line: UnderstoodLine }) => (
  <tr>
    <td>{number(voice, line)}</td>
    <td><span class="state"><Icon name={icons[standing]} />{voice.t(`events.understood.is.${standing}`, { line: same })}</span></td>
    <td>{name || '–'}</td>
    <td>{address ?? (given || '–')}</td>
  </tr>
);
