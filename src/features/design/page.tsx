import type { Visit } from '../../platform/http/route.ts';
import type { Pen } from '../../ui/chart/pen.ts';
import { Rest } from '../../ui/marks.tsx';
import { Page } from '../../ui/page.tsx';
import { OnLine } from '../../ui/parts.tsx';
import { Charts } from './charts.tsx';
import { Controls } from './controls.tsx';
import { Figures } from './figures.tsx';
import { Foundations } from './foundations.tsx';
import { Notices } from './notices.tsx';
import { PeopleAndPlaces } from './people-and-places.tsx';
import { Posts } from './posts.tsx';
import { anchorOf } from './specimen.tsx';
import { Threads } from './threads.tsx';

const names = [
  'Colours', 'Type', 'Icons', 'Buttons', 'Menu', 'TextField and TextArea', 'Choices', 'Editor', 'Suggestions', 'Face', 'Tag', 'Tabs', 'Crumbs',
  'Beam', 'SpaceList', 'Thread', 'FoundThread', 'PostArticle', 'Notice', 'Remark', 'Empty', 'Rest', 'Pages', 'Facts', 'Stat', 'Table', 'Chart',
];

/** Every component in every state. */
export const DesignPage = ({ visit, pen }: { visit: Visit; pen: Pen }) => (
  <Page at={visit} title="Design" isPrivate>
    <div class="split">
      <div lang="en">
        <header class="page-head">
          <h1>Things rest on a line</h1>
          <p class="lead">Every component in every state, made of the components themselves. A page for those who work on Draagvlak.</p>
        </header>
        <Foundations />
        <Controls visit={visit} />
        <PeopleAndPlaces visit={visit} />
        <Threads visit={visit} />
        <Posts visit={visit} />
        <Notices visit={visit} />
        <Figures visit={visit} />
        <Charts pen={pen} />
        <Rest title="These are all the parts." />
      </div>
      <aside class="aside aside-stays" aria-label="Parts" lang="en">
        <section>
          <OnLine title="Parts" />
          <ul class="toc">{names.map((name) => <li><a href={`#${anchorOf(name)}`}>{name}</a></li>)}</ul>
        </section>
      </aside>
    </div>
  </Page>
);
