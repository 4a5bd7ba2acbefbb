-- What hosts try against a pattern, and whether it moved anything. ---------------------------------------------------

create table play (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  pattern text not null,
  name text not null,
  chosen_by bigint references person on delete set null,
  chosen_at timestamptz not null,
  due_on date not null,
  done_by bigint references person on delete set null,
  done_at timestamptz,
  dropped_at timestamptz,
  -- The sign that spoke loudest when it was chosen: {signal, unit, direction, threshold, value, low, high, of}.
  before jsonb not null,
  -- The same sign four weeks after it was done; nothing where it could not be read any more.
  after jsonb,
  looked_at timestamptz,
  primary key (space_id, id)
);
-- A play is tried once at a time.
create unique index play_under_way on play (space_id, name) where done_at is null and dropped_at is null;
create index on play (chosen_by);
create index on play (done_by);

-- How a space looked at the end of each week: counts and chances, nobody by name. ------------------------------------

create table weekly_look (
  space_id bigint not null references space on delete cascade,
  -- The Monday on which the week ended.
  week date not null,
  made_at timestamptz not null,
  figures jsonb not null,
  -- The chance of silence as it was foreseen then: {kind, half, year}; null where nothing was said.
  foresight jsonb,
  patterns text[] not null,
  -- When its hosts were written to; null where it was not worth a letter.
  told_at timestamptz,
  primary key (space_id, week)
);

-- What hosts know and a house cannot see: so many of so many. --------------------------------------------------------

create table told_figure (
  space_id bigint not null references space on delete cascade,
  name text not null,
  count integer not null check (count >= 0),
  of integer check (of >= 0),
  told_by bigint references person on delete set null,
  told_at timestamptz not null,
  primary key (space_id, name)
);
create index on told_figure (told_by);

-- Facts are kept in memory and only what is new is read. Whatever changes or takes away facts counts here, so that they are read anew.
create table fact_change (
  space_id bigint primary key references space on delete cascade,
  changes bigint not null
);

create function count_fact_change() returns trigger language plpgsql as $$
begin
  insert into fact_change (space_id, changes) select distinct gone.space_id, 1 from gone join space on space.id = gone.space_id order by 1
  on conflict (space_id) do update set changes = fact_change.changes + 1;
  return null;
end $$;

create trigger facts_changed after update on activity referencing old table as gone for each statement execute function count_fact_change();
create trigger facts_gone after delete on activity referencing old table as gone for each statement execute function count_fact_change();

-- Who is in, of all that happened: a few rows among very many.
create index activity_of_members on activity (space_id, kind, at) where kind in ('joined', 'left', 'invited');
