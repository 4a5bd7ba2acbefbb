import type pg from 'pg';

/** An open petition in the demonstration's house, whose plan says no more than it must; the address of its page. */
export async function openPetition(client: pg.Client, slug: string): Promise<{ id: number; home: string }> {
  const { rows } = await client.query<{ id: string }>(
    `insert into space (kind, slug, name, purpose, visibility, opens_as, language, state)
     values ('petition', $1, 'Let the banks of the Merle bloom until August', 'We ask the board to mow the river banks after 1 August instead of in June.', 'open', 'open', 'en', 'open') returning id`,
    [slug],
  );
  const id = Number(rows[0]?.id);
  await client.query(`insert into petition (space_id, opened_at) values ($1, now())`, [id]);
  await client.query(
    `insert into petition_plan (space_id, version, written_at, ask, story, story_html, decides, reached_how, goal, goal_why, deliver_on, deliver_how, if_no)
     values ($1, 1, now(), 'We ask the board to mow the river banks after 1 August instead of in June.', '', '<p>' || repeat('Most of what flowers on the banks sets seed in July. ', 12) || '</p>', 'the water board Merle & Veen', 'By its clerk', 1200, 'From there on it is on the agenda.', current_date + 30, 'at 20:00', 'We ask for a trial.')`,
    [id],
  );
  await client.query(`insert into petition_consent (space_id, version, since, words) values ($1, 1, now(), '{"en":"What is kept, and for what.","nl":"Wat wordt bewaard, en waarvoor."}')`, [id]);
  return { id, home: `/petitions/${slug}` };
}
