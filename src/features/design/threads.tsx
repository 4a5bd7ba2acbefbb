import type { Visit } from '../../platform/http/route.ts';
import { found, FoundThread, type ListedConversation, Thread } from '../conversations/public.ts';
import { hours, visitAs } from './sample.ts';
import { Specimen } from './specimen.tsx';

const long = 'What the Vrijwilligersverzekeringsaansprakelijkheidscommissie decided about wheelbarrows, shredders, ladders and everything else that somebody might one day fall over, and what it asks of us';

/** Rows that lead to a conversation. */
export const Threads = ({ visit }: { visit: Visit }) => (
  <>
    <Specimen name="Thread" use="The whole row is the link">
      <div class="solo"><ul class="threads">{threads(visit).map((conversation) => <li><Thread visit={visitAs(visit, 'member')} conversation={conversation} /></li>)}</ul></div>
    </Specimen>
    <Specimen name="FoundThread" use="What was found is marked">
      <div class="solo">
        <ul class="threads">
          <li><FoundThread visit={visit} result={{ postId: 1, slug: 'compost-soil', space: 'Compost & soil', title: 'Leaf mould after eighteen months', author: 'Sipho Ndlovu', postedAt: hours(visit, 3), language: 'en', passage: `That is what I call dark. Which ${found.open}leaves${found.close}, and did you turn them?` }} /></li>
          <li><FoundThread visit={visit} result={{ postId: 2, slug: 'compost-soil', space: 'Vrijwilligersverzekeringsaansprakelijkheidsvragenuurtje', title: long, author: null, postedAt: hours(visit, 90_000), language: 'en', passage: `**Dry ${found.open}leaves${found.close}** in sacks` }} /></li>
        </ul>
      </div>
    </Specimen>
  </>
);

function threads(visit: Visit): readonly ListedConversation[] {
  const quiet: ListedConversation = {
    id: 1, title: 'Bokashi bran: make it or buy it?', language: 'en', startedById: 7, startedBy: 'Bram Visser', startedAt: hours(visit, 4000), lastAt: hours(visit, 3900),
    lastBy: 'Ruud Pieters', lastBody: 'We make 20 kilos in March, that lasts us the year.', posts: 12, unseen: 0,
  };
  return [
    { ...quiet, id: 2, title: 'My heap stays cold. What am I missing?', startedAt: hours(visit, 2), lastAt: hours(visit, 2), lastBody: 'Every week I add our kitchen waste.', startedById: 9, startedBy: 'Yara Haddad', posts: 1, unseen: 1 },
    { ...quiet, id: 3, title: 'Half a trailer of horse manure: who wants it?', lastAt: hours(visit, 1), posts: 6, unseen: 3 },
    quiet,
    { ...quiet, id: 4, title: long, posts: 10_001, lastBody: `${long}. ${long}.`, lastBy: 'Maria Wilhelmina Bartholomea van den Heuvel-Wiegersma' },
    { ...quiet, id: 5, title: 'Hoe krijg je een VvE mee?', language: 'nl', posts: 1, startedById: null, startedBy: null, lastBody: null },
  ];
}
