import { sql } from 'kysely';
import { transact } from '../../../database/open.ts';
import type { Language } from '../../../database/schema.ts';
import type { House } from '../../../platform/house.ts';
import { number } from '../../../platform/i18n/format.ts';
import { speak } from '../../../platform/i18n/voice.ts';
import { tellNews } from './actions.ts';

interface Reached {
  readonly spaceId: number;
  readonly language: Language;
  readonly count: number;
  /** What this number brings; empty for the one that matters. */
  readonly words: string;
  readonly isGoal: boolean;
  /** What it brings, in other languages; empty where that is not said in them. */
  readonly translated: readonly { readonly language: Language; readonly words: string }[];
}

/** Tells of numbers that a plan names and that were reached, each once, however the count moves afterwards. */
export async function tellMilestones({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<void> {
  const now = clock.now();
  const { rows } = await sql<Reached>`
    with plan as (
      select distinct on (petition_plan.space_id) petition_plan.space_id, goal, goal_why, milestones, space.language, tally.confirmed + tally.paper as signed
      from petition_plan
      join petition on petition.space_id = petition_plan.space_id and opened_at is not null and closed_at is null
      join petition_tally tally on tally.space_id = petition.space_id
      join space on space.id = petition.space_id
      order by petition_plan.space_id, version desc
    )
    select space_id as "spaceId", language, count, words, "isGoal", (
      select coalesce(json_agg(json_build_object('language', other.language, 'words', case when "isGoal" then other.goal_why else coalesce((select brings ->> 'words' from jsonb_array_elements(other.milestones) brings where (brings ->> 'count')::int = count limit 1), '') end)), '[]')
      from petition_translation other where other.space_id = named.space_id and other.language <> named.language
    ) as translated
    from (
      select space_id, language, signed, count, words, false as "isGoal" from plan, jsonb_to_recordset(milestones) as milestone (count integer, words text)
      union all select space_id, language, signed, goal, goal_why, true from plan where goal is not null
    ) named
    where count <= signed and not exists (select from petition_update where petition_update.space_id = named.space_id and milestone = named.count)
    order by space_id, count`.execute(db);
  for (const { spaceId, language, count, words, isGoal, translated } of rows) {
    const titleIn = (reads: Language): string => {
      const voice = speak(reads, 'UTC', now);
      return voice.t(isGoal ? 'petitionNews.goalReached' : 'petitionNews.reached', { number: number(voice, count) });
    };
    // Where what it brings is not said in a language, that language hears of it as it was written.
    const translations = translated.filter((other) => words === '' || other.words !== '').map((other) => ({ language: other.language, title: titleIn(other.language), body: words === '' ? '' : other.words }));
    await transact(db, (tx) => tellNews(tx, { kind: 'milestone', title: titleIn(language), body: words, milestone: count, translations, byLetter: true }, { spaceId, by: null, at: now }));
  }
}
