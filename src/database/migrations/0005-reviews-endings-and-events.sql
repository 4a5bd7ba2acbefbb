-- Where somebody gets their letters: the address that they have had verified for longest; null where there is none.
create function letter_address(who bigint) returns text language sql stable
  return (select address from person_address where person_id = who and verified_at is not null order by verified_at, address limit 1);

-- Looking back. A review falls due; each host answers; the hosts decide. ---------------------------------------------

create table review (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  occasion text not null check (occasion in ('day-7', 'day-30', 'day-90', 'charter')),
  due_on date not null,
  reminded_at timestamptz,
  settled_at timestamptz,
  settled_by bigint references person on delete set null,
  outcome text check (outcome in ('keep', 'change', 'hand-over', 'rest', 'end')),
  words text not null default '' check (length(words) <= 2000),
  figures jsonb,
  primary key (space_id, id),
  unique (space_id, occasion, due_on)
);

create table review_answer (
  space_id bigint not null,
  review_id bigint not null,
  person_id bigint not null references person on delete cascade,
  gives text not null check (length(gives) <= 1000),
  costs text not null check (length(costs) <= 1000),
  wish text not null check (wish in ('keep', 'change', 'hand-over', 'rest', 'end')),
  answered_at timestamptz not null,
  primary key (space_id, review_id, person_id),
  foreign key (space_id, review_id) references review on delete cascade
);
create index on review_answer (person_id);

-- An ending, and what is left behind. --------------------------------------------------------------------------------

alter table space add column former_slug text;
create index on space (former_slug);

create table farewell (
  space_id bigint primary key references space on delete cascade,
  achieved text not null check (length(achieved) <= 4000),
  to_be_told boolean not null default false,
  written_by bigint references person on delete set null,
  written_at timestamptz not null,
  mailed_at timestamptz
);

-- Whoever leaves an address sees the addresses of those who left one, too.
create table left_address (
  space_id bigint not null references space on delete cascade,
  person_id bigint not null references person on delete cascade,
  address text not null check (length(address) between 1 and 254),
  left_at timestamptz not null,
  primary key (space_id, person_id)
);
create index on left_address (person_id);

-- Somebody wants a space back, and needs a second host.
create table revival (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  asked_by bigint not null references person on delete cascade,
  second_host bigint not null references person on delete cascade,
  words text not null default '' check (length(words) <= 1000),
  asked_at timestamptz not null,
  agreed_at timestamptz,
  declined_at timestamptz,
  primary key (space_id, id)
);
create index on revival (asked_by);
create index on revival (second_host);

-- Groups that follow an event. -----------------------------------------------------------------------------------------

create table event_group (
  space_id bigint primary key references space on delete cascade,
  event_on date,
  initiated_by bigint references person on delete set null,
  round_opened_at timestamptz,
  round_closes_at timestamptz,
  settled_at timestamptz,
  outcome text check (outcome in ('opened', 'no-quorum')),
  ends_on date,
  second_meeting timestamptz,
  second_meeting_where text not null default '' check (length(second_meeting_where) <= 300),
  notes text not null default '' check (length(notes) <= 10000),
  room_version integer not null default 1
);

-- What was understood of a file or a list, before anybody is asked.
create table participant_list (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  made_by bigint not null references person on delete cascade,
  made_at timestamptz not null,
  file_name text not null default '' check (length(file_name) <= 255),
  rows jsonb not null,
  primary key (space_id, id)
);
create index on participant_list (made_by);

create table participant (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  name text not null check (length(name) between 1 and 120),
  address text check (address = lower(address)),
  language language,
  version integer not null default 1,
  expires_at timestamptz not null,
  added_at timestamptz not null,
  asked_at timestamptz,
  reminded_at timestamptz,
  answered_at timestamptz,
  declined_at timestamptz,
  duration text check (duration in ('one-meeting', 'six-weeks', 'three-months', 'open')),
  hosts boolean not null default false,
  shares_address boolean not null default false,
  promise_cue text check (length(promise_cue) <= 200),
  promise_deed text check (length(promise_deed) <= 300),
  promise_on date,
  person_id bigint references person on delete cascade,
  primary key (space_id, id)
);
create unique index on participant (id);
create unique index on participant (space_id, address);
create index on participant (person_id);
create index on participant (address);

create table purpose_option (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  words text not null check (length(words) between 1 and 200),
  proposed_by bigint,
  proposed_at timestamptz not null,
  primary key (space_id, id)
);

create table purpose_support (
  space_id bigint not null,
  option_id bigint not null,
  participant_id bigint not null,
  primary key (space_id, option_id, participant_id),
  foreign key (space_id, option_id) references purpose_option on delete cascade,
  foreign key (space_id, participant_id) references participant on delete cascade
);
create index on purpose_support (space_id, participant_id);

-- A week before its end a group decides what it will be.
create table ending_vote (
  space_id bigint not null references space on delete cascade,
  person_id bigint not null references person on delete cascade,
  ends_on date not null,
  choice text not null check (choice in ('end', 'six-weeks', 'community')),
  voted_at timestamptz not null,
  primary key (space_id, ends_on, person_id)
);
create index on ending_vote (person_id);

-- Membership. -----------------------------------------------------------------------------------------------------------

-- How often a link may be used, and has been; null is without limit.
alter table invitation add column most_uses integer check (most_uses between 1 and 100000);
alter table invitation add column uses integer not null default 0;
-- What hosts ask of who asks to join.
alter table space add column door_question text not null default '' check (length(door_question) <= 300);
-- Full members who read by letter and never sign in.
alter table membership add column by_letter boolean not null default false;
alter table membership add column lettered_at timestamptz;

create table exclusion (
  space_id bigint not null references space on delete cascade,
  person_id bigint not null references person on delete cascade,
  reason text not null check (length(reason) between 1 and 500),
  excluded_by bigint references person on delete set null,
  excluded_at timestamptz not null,
  primary key (space_id, person_id)
);
create index on exclusion (person_id);
