-- A space begins as an idea that only its founders see, and opens when it bears weight. What is there already is open.
alter table space add column opens_as space_visibility not null default 'open';
update space set opens_as = visibility;
alter table space alter opens_as drop default;
-- What was there before is asked for a charter a month from now, and not at once.
insert into installation (name, value) values ('charters-since', now()::text);

-- How a space came to be what it is: each change, who made it and why, with the gate as it stood then.
create table state_change (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  from_state space_state,
  to_state space_state not null,
  changed_at timestamptz not null,
  changed_by bigint references person on delete set null,
  reason text not null default '' check (length(reason) <= 1000),
  repair text not null default '' check (length(repair) <= 1000),
  repair_by date,
  gate jsonb,
  primary key (space_id, id)
);

-- What an administrator holds right instead of what Draagvlak brings along.
create table threshold (
  name text primary key,
  value double precision not null,
  reason text not null default '' check (length(reason) <= 500),
  changed_by bigint references person on delete set null,
  changed_at timestamptz not null
);

-- The charter. One row a version; the newest is what stands, and its purpose is the space's. ------------------------

create table charter (
  space_id bigint not null references space on delete cascade,
  version integer not null check (version >= 1),
  purpose text not null check (length(purpose) <= 300),
  for_whom text not null check (length(for_whom) <= 300),
  enables text not null check (length(enables) <= 1000),
  expected_members integer check (expected_members between 1 and 1000000),
  people_asked integer check (people_asked between 1 and 1000000),
  channels jsonb not null default '[]',
  measure text not null check (length(measure) <= 300),
  measure_target double precision,
  measure_by date,
  review_on date,
  ends_when text not null check (length(ends_when) <= 500),
  idea_of text not null check (length(idea_of) <= 120),
  carried_by text not null check (length(carried_by) <= 120),
  written_by bigint references person on delete set null,
  written_at timestamptz not null,
  primary key (space_id, version)
);

create table charter_example (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  belongs boolean not null,
  words text not null check (length(words) between 1 and 200),
  proposed_by bigint references person on delete set null,
  proposed_at timestamptz not null,
  primary key (space_id, id)
);

create table example_vote (
  space_id bigint not null,
  example_id bigint not null,
  person_id bigint not null references person on delete cascade,
  agrees boolean not null,
  voted_at timestamptz not null,
  primary key (space_id, example_id, person_id),
  foreign key (space_id, example_id) references charter_example on delete cascade
);
create index on example_vote (person_id);

-- Who carries the charter by name, and which version of it they read.
create table charter_acceptance (
  space_id bigint not null references space on delete cascade,
  person_id bigint not null references person on delete cascade,
  version integer not null,
  accepted_at timestamptz not null,
  primary key (space_id, person_id)
);
create index on charter_acceptance (person_id);

-- Hosts: whom one asked for hours, what was promised, whose week it is. ----------------------------------------------

create table host_request (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  name text not null check (length(name) between 1 and 120),
  address text not null check (address = lower(address)),
  hours double precision not null check (hours between 0.5 and 40),
  words text not null default '' check (length(words) <= 1000),
  version integer not null default 1,
  asked_by bigint references person on delete set null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  person_id bigint references person on delete cascade,
  accepted_at timestamptz,
  declined_at timestamptz,
  withdrawn_at timestamptz,
  primary key (space_id, id)
);
create unique index on host_request (id);
create index on host_request (person_id);

create table host_pledge (
  space_id bigint not null references space on delete cascade,
  person_id bigint not null references person on delete cascade,
  hours double precision not null check (hours between 0.5 and 40),
  takes_turns boolean not null default true,
  pledged_at timestamptz not null,
  primary key (space_id, person_id)
);
create index on host_pledge (person_id);

create table host_absence (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  person_id bigint not null references person on delete cascade,
  away_from date not null,
  away_until date not null check (away_until >= away_from),
  primary key (space_id, id)
);
create index on host_absence (person_id);

-- A turn lasts from Monday to Sunday, in the space's time zone.
create table host_turn (
  space_id bigint not null references space on delete cascade,
  week date not null check (extract(isodow from week) = 1),
  person_id bigint references person on delete set null,
  backup_id bigint references person on delete set null,
  hand_over text not null default '' check (length(hand_over) <= 2000),
  handed_over_at timestamptz,
  reminded_at timestamptz,
  primary key (space_id, week)
);
create index on host_turn (person_id);
create index on host_turn (backup_id);

-- Somebody on duty asks another to take a week, and may take one of theirs for it.
create table turn_swap (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  week date not null,
  other_week date,
  from_person bigint not null references person on delete cascade,
  to_person bigint not null references person on delete cascade,
  asked_at timestamptz not null,
  agreed_at timestamptz,
  declined_at timestamptz,
  primary key (space_id, id)
);
create index on turn_swap (from_person);
create index on turn_swap (to_person);

create table host_time (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  person_id bigint not null references person on delete cascade,
  minutes integer not null check (minutes between 1 and 1440),
  spent_on date not null,
  logged_at timestamptz not null,
  primary key (space_id, id)
);
create index on host_time (person_id);

-- Founding: who is asked for what, what each promised, and the conversations that were prepared. ----------------------

alter table invitation add column declined_at timestamptz;

create table prospect (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  name text not null check (length(name) between 1 and 120),
  address text check (address = lower(address)),
  asked_for text not null default '' check (length(asked_for) <= 300),
  added_by bigint references person on delete set null,
  added_at timestamptz not null,
  invitation_id bigint,
  primary key (space_id, id)
);
create index on prospect (address);
create unique index on prospect (space_id, address);

-- An if-then plan: when `cue` comes, on that day, I do `deed`.
create table promise (
  space_id bigint not null references space on delete cascade,
  person_id bigint not null references person on delete cascade,
  cue text not null check (length(cue) between 1 and 200),
  deed text not null check (length(deed) between 1 and 300),
  due_on date not null,
  promised_at timestamptz not null,
  reminded_at timestamptz,
  primary key (space_id, person_id)
);
create index on promise (person_id);
create index on promise (due_on) where reminded_at is null;

-- A conversation that its author prepared, and that begins on its day.
create table seed (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  person_id bigint not null references person on delete cascade,
  title text not null check (length(title) between 1 and 300),
  body text not null check (length(body) between 1 and 20000),
  due_on date not null,
  written_at timestamptz not null,
  conversation_id bigint,
  primary key (space_id, id)
);
create index on seed (person_id);
create index on seed (due_on) where conversation_id is null;
