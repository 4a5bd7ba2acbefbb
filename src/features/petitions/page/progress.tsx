import { number } from '../../../platform/i18n/format.ts';
import type { Voice } from '../../../platform/i18n/voice.ts';
import { countOf, type Tally } from '../petition.ts';
import type { Milestone } from '../plan/plan.ts';

interface Post {
  readonly count: number;
  readonly words: string;
}

/** What the bar reaches to: the number that matters, or how many there are once that is behind. */
export const reachOf = (count: number, goal: number): number => Math.max(goal, count);

/** The posts under the bar that lie far enough apart for their words; the last one is the number that matters. */
export function postsUnder(goal: number, milestones: readonly Milestone[], reach: number): readonly Post[] {
  const posts: Post[] = [];
  for (const milestone of milestones.filter(({ count }) => count < goal).toSorted((one, other) => one.count - other.count)) {
    const last = posts.at(-1)?.count ?? 0;
    if ((milestone.count - last) / reach >= leastShare && (goal - milestone.count) / reach >= leastShare) posts.push(milestone);
  }
  return [...posts, { count: goal, words: '' }];
}

const leastShare = 0.18;

/** How many signed, of how many that matter: on posts where smaller numbers bring something. */
export const Progress = ({ voice, tally, goal, milestones }: { voice: Voice; tally: Tally; goal: number | null; milestones: readonly Milestone[] }) => {
  const { t } = voice;
  const count = countOf(tally);
  return (
    <div class="borne">
      <p class="petition-count"><b data-live-count>{number(voice, count)}</b> {t('petition.people', { count })} {goal !== null && <span>{t('petition.goal', { goal })}</span>}</p>
      {goal !== null && <Bar voice={voice} count={count} goal={goal} milestones={milestones} />}
    </div>
  );
};

const Bar = ({ voice, count, goal, milestones }: { voice: Voice; count: number; goal: number; milestones: readonly Milestone[] }) => {
  const { t } = voice;
  const reach = reachOf(count, goal);
  const at = (value: number) => `${Math.round((1000 * value) / reach) / 10}%`;
  const posts = postsUnder(goal, milestones, reach);
  const smaller = posts.slice(0, -1).map((post) => `${number(voice, post.count)} ${post.words}`.trim());
  const label = [t('petition.bar', { count, goal }), ...(smaller.length > 0 ? [t('petition.milestonesAt', { list: smaller.join(', ') })] : [])].join('; ');
  return (
    <svg role="img" height={posts.some(({ words }) => words !== '') ? 78 : 64} aria-label={label}>
      <rect class="track" x="0" y="8" width="100%" height="22" rx="2" />
      <rect class="fill" x="0" y="8" width={at(count)} height="22" rx="2" />
      <line class="rail" x1="0" x2="100%" y1="32.5" y2="32.5" />
      {posts.map((post) => {
        const isEnd = post.count === reach;
        const [x, anchor] = isEnd ? ['100%', 'end'] : [at(post.count), 'middle'];
        return (
          <>
            <line class="post-line" x1={isEnd ? '99.7%' : x} x2={isEnd ? '99.7%' : x} y1="34" y2="48" />
            <text class="strong" x={x} y="63" text-anchor={anchor}>{number(voice, post.count)}</text>
            {post.words !== '' && <text x={x} y="78" text-anchor={anchor}>{post.words}</text>}
          </>
        );
      })}
    </svg>
  );
};
