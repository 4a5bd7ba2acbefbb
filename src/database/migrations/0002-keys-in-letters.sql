-- A key that stands in a letter is made while the letter is sent, from the row that it opens: `invitation:12`.
alter table letter add column opens text;
-- When a letter that had not left yet was no longer wanted.
alter table letter add column dropped_at timestamptz;
