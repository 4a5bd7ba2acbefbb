import type { Visit } from '../../platform/http/route.ts';
import { Empty, Rest } from '../../ui/marks.tsx';
import { Notice, Pages } from '../../ui/parts.tsx';
import { Remark } from '../../ui/remark.tsx';
import { Specimen } from './specimen.tsx';

/** What the house says by itself. */
export const Notices = ({ visit: { voice } }: { visit: Visit }) => (
  <>
    <Specimen name="Notice">
      <Notice><p>Letters stay in the outbox, where you can read them.</p></Notice>
      <Notice kind="holds" icon="check"><p>You have asked to join. A host will answer.</p></Notice>
      <Notice kind="thanks" icon="thanks"><p>Five people thanked you this week.</p></Notice>
      <Notice kind="signal" icon="warning"><p>One letter could not be sent. <a href="#part-notice">Look at it</a></p></Notice>
    </Specimen>
    <Specimen name="Remark" use="What has just been done, and its undoing">
      <Remark voice={voice} said={{ key: 'me.saved' }} />
      <Remark voice={voice} said={{ key: 'post.deleted', undo: { to: '/design' } }} />
    </Specimen>
    <Specimen name="Empty" use="What a place is for, and at most one next step">
      <Empty title="No conversation yet"><p>The first one is usually short, and a question that somebody really has.</p><a class="button" href="#part-empty">Start a conversation</a></Empty>
    </Specimen>
    <Specimen name="Rest" use="A page ends, and says so"><Rest title="You have seen what matters." /></Specimen>
    <Specimen name="Pages" use="Pages, not endless scrolling">
      {([[1, 2], [1, 500], [250, 500], [500, 500], [3, 12]] as const).map(([page, last]) => <Pages voice={voice} label={`Page ${page} of ${last}`} page={page} last={last} href={(to) => `#page-${to}`} />)}
    </Specimen>
  </>
);
