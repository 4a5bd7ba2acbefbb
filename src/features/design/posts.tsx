import type { SpaceRole } from '../../database/schema.ts';
import type { Visit } from '../../platform/http/route.ts';
import { PostArticle, renderMarkdown, type ShownPost } from '../conversations/public.ts';
import { hours, visitAs } from './sample.ts';
import { Specimen } from './specimen.tsx';

/** Posts, as readers, authors and hosts see them. */
export const Posts = ({ visit }: { visit: Visit }) => (
  <Specimen name="PostArticle" use="As a member; the last three as a host">
    <div class="solo">
      <div class="posts">{posts(visit).map((shown, at) => <Post visit={visit} shown={shown} number={at + 1} />)}</div>
    </div>
  </Specimen>
);

interface Sample {
  readonly post: ShownPost;
  readonly as: SpaceRole;
  readonly thankers: readonly string[];
  readonly isThanked: boolean;
}

const Post = ({ visit, shown: { post, as, thankers, isThanked }, number }: { visit: Visit; shown: Sample; number: number }) => (
  <PostArticle visit={visitAs(visit, as)} post={post} thankers={thankers} isThanked={isThanked} number={number} />
);

function posts(visit: Visit): readonly Sample[] {
  const plain: ShownPost = {
    id: 1, conversationId: 1, authorId: 9, author: 'Yara Haddad', handle: 'yara-haddad', role: 'member', postedAt: hours(visit, 30), repliesTo: null, format: 'markdown', language: 'en',
    html: renderMarkdown('I started with a wooden bin of one by one metre. It shrinks, it smells a bit sour, and it never gets warm.'),
    version: 1, editedAt: null, deletedAt: null, hiddenAt: null, hiddenReason: null, thanks: 0,
  };
  const host: ShownPost = { ...plain, authorId: 6, author: 'Sipho Ndlovu', handle: 'sipho-ndlovu', role: 'host' };
  const hidden: ShownPost = { ...plain, hiddenAt: hours(visit, 1), hiddenReason: 'It names a neighbour who did not ask for it.' };
  const seen = (post: ShownPost, more: Partial<Sample> = {}): Sample => ({ post, as: 'member', thankers: [], isThanked: false, ...more });
  return [
    seen(plain),
    seen({ ...host, id: 2, thanks: 5, html: renderMarkdown(rich) }, { thankers: ['Yara Haddad', 'Carla Moretti', 'Bram Visser'], isThanked: true }),
    seen({ ...plain, id: 3, authorId: 4, author: 'Noor van Dam', handle: 'noor-van-dam', role: 'host', editedAt: hours(visit, 1), html: renderMarkdown('My own post, which was edited.') }),
    seen({ ...plain, id: 4, author: 'Ingo R.', role: null, format: 'mail', postedAt: hours(visit, 150_000), html: letter }),
    seen({ ...plain, id: 5, authorId: null, author: null, handle: null, role: null, html: renderMarkdown('By somebody who has left.') }),
    seen({ ...plain, id: 6, deletedAt: hours(visit, 1) }),
    seen({ ...plain, id: 7, authorId: 4, author: 'Noor van Dam', deletedAt: hours(visit, 1) }),
    seen({ ...hidden, id: 8 }),
    seen({ ...plain, id: 9 }, { as: 'host' }),
    seen({ ...hidden, id: 10 }, { as: 'host' }),
    seen({ ...host, id: 11, html: renderMarkdown('Vrijwilligersverzekeringsaansprakelijkheidscommissievergaderingsnotulenarchiefkast https://example.org/a/very/long/address/that/goes/on/and/on/and/on/without/any/place/to/break?with=a&query=too') }, { as: 'host' }),
  ];
}

const rich = `> Squeeze a handful. A drop or two is right, a trickle is too wet.

# Three steps

1. Take it all out once, on a dry day.
2. Put it back in layers: **one bucket of something dry and coarse**.
3. Squeeze a handful.

- dry leaves
- torn egg boxes, \`cut small\`

| day | warmth | who |
|---|--:|---|
| Monday | 31 | Noor |
| Thursday | 54 | Yara |

\`\`\`
for (const layer of heap) turn(layer, { with: 'a fork', when: 'dry', and: 'never on a day on which it rained in the morning' });
\`\`\``;

const letter = `<details class="mail-quote"><summary>&gt; On 12/27/06, Allen K. wrote:</summary><blockquote>On 12/27/06, Allen K. wrote:
&gt; It is so laggy that it is unplayable.
&gt;&gt; Does that mean time limits are no longer deprecated?</blockquote></details><div class="mail-text">This is a problem in the code as far as I have understood. I do not think
it got into the code-base before 0.3.0.

--- a/src/main.cpp
+++ b/src/main.cpp
@@ -410,7 +410,7 @@ a_function_with_a_name_that_does_not_end_before_the_line_does(int argument)
-    usleep(10000);
+    SDL_Delay(10);

Regards</div><ul class="mail-attachments"><li>busy-frameloop.patch</li></ul>`;
