import { patterns } from '../../core/patterns/all.ts';
import type { Visit } from '../../platform/http/route.ts';
import { capital, inWords } from '../../platform/i18n/format.ts';
import { Page } from '../../ui/page.tsx';
import { Crumbs } from '../../ui/parts.tsx';

/** Every story, with its first sentence. */
export const PatternsPage = ({ visit }: { visit: Visit }) => {
  const { voice } = visit;
  const { t } = voice;
  return (
    <Page at={visit} title={t('learn.library.title')} room="help">
      <Crumbs voice={voice} steps={[{ name: t('shell.help'), href: '/help' }, { name: t('learn.library.title') }]} />
      <div class="solo column">
        <header class="page-head">
          <h1>{t('learn.library.title')}</h1>
          <p class="lead">{capital(t('learn.library.lead', { n: inWords(voice, patterns.length) }))}</p>
        </header>
        <ul class="page-list section-tight" aria-label={t('learn.library.list')}>
          {patterns.map(({ id }) => <li><a href={`/patterns/${id}`}>{t(`patterns.name.${id}`)}</a><span>{firstSentence(t(`patterns.story.${id}`))}</span></li>)}
        </ul>
        <div class="section stack-s small soft"><p>{t('learn.library.hosts')}</p><p>{t('learn.library.trust')}</p></div>
      </div>
    </Page>
  );
};

const firstSentence = (story: string) => story.slice(0, story.indexOf('. ') + 1) || story;
