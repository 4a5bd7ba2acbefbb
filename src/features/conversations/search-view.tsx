import type { Visit } from '../../platform/http/route.ts';
import { when } from '../../platform/i18n/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Empty } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { Pages } from '../../ui/parts.tsx';
import { type FoundResult, found, resultsPerPage } from './search.ts';

export const SearchPage = ({ visit, words, found: results, page }: { visit: Visit; words: string; found: readonly FoundResult[]; page: number }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={words === '' ? t('search.title') : t('search.titleFor', { words })} width="mid" isPrivate>
      <header class="page-head"><h1>{t('search.title')}</h1></header>
      <form class="seek" role="search" action="/search" aria-label={t('search.title')}>
        <label class="unseen" for="q">{t('shell.searchLabel')}</label>
        <input class="input" id="q" name="q" type="search" value={words} maxlength={200} autofocus={words === ''} />
        <button class="button button-primary"><Icon name="search" />{t('shell.search')}</button>
      </form>
      {words !== '' && results.length === 0 && <Empty title={t('search.nothing', { words })}><p>{t('search.nothingHelp')}</p></Empty>}
      {results.length > 0 && <h2 class="unseen">{t('search.results')}</h2>}
      <ul class="threads solo">
        {results.map((result) => <li><FoundThread visit={visit} result={result} /></li>)}
      </ul>
      <Pages voice={voice} label={t('search.pages')} page={page} last={results.length === resultsPerPage ? page + 1 : page} href={(to) => `/search?q=${encodeURIComponent(words)}&page=${to}`} />
    </Page>
  );
};

export const FoundThread = ({ visit: { voice }, result }: { visit: Visit; result: FoundResult }) => (
  <article class="thread thread-faceless">
    <div>
      <h3><a href={`/spaces/${result.slug}/posts/${result.postId}`} lang={result.language}>{result.title}</a></h3>
      <p class="thread-note" lang={result.language}>{marked(result.passage)}</p>
    </div>
    <p class="thread-figures"><b>{result.author ?? voice.t('post.gone')}</b><span>{result.space}, {when(voice, result.postedAt)}</span></p>
  </article>
);

/** The passage, with what was found marked. */
function marked(passage: string) {
  return passage.split(found.open).flatMap((part, at) => {
    if (at === 0) return [plain(part)];
    const [hit = '', ...rest] = part.split(found.close);
    return [<mark>{hit}</mark>, plain(rest.join(''))];
  });
}

/** Without the stars and ticks of Markdown, which say nothing in one line. */
const plain = (text: string) => text.replace(/\*+|`+|~~|^\s*>\s?/gm, '');
