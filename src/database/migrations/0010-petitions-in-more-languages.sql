-- A petition in more languages than the one that it was written in: all that its page says, and its news. --------------

alter table petition_translation
  add column deliver_how text not null default '' check (length(deliver_how) <= 300),
  -- What smaller numbers bring, by number: [{count, words}].
  add column milestones jsonb not null default '[]',
  -- The plan's version that it was made from.
  add column plan_version integer not null default 1;

create table petition_update_translation (
  space_id bigint not null,
  update_id bigint not null,
  language language not null,
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) <= 10000),
  html text not null,
  primary key (space_id, update_id, language),
  foreign key (space_id, update_id) references petition_update on delete cascade
);
