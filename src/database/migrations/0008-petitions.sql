-- Petitions: a plan, those who carry it, those who sign it, and what became of it. ----------------------------------

create table petition (
  space_id bigint primary key references space on delete cascade,
  -- Names the way in for the first circle; a new version ends the one before.
  circle_version integer not null default 1,
  shows_forecast boolean not null default false,
  opened_at timestamptz,
  closed_at timestamptz,
  -- When names, addresses and comments were erased, after the term that the plan names.
  erased_at timestamptz,
  -- When signers were asked whether they want to carry on, and where; once.
  asked_on_at timestamptz,
  carries_on_in bigint references space on delete set null
);

create table petition_plan (
  space_id bigint not null references petition on delete cascade,
  version integer not null,
  written_by bigint references person on delete set null,
  written_at timestamptz not null,
  ask text not null check (length(ask) <= 300),
  story text not null check (length(story) <= 10000),
  story_html text not null,
  decides text not null check (length(decides) <= 300),
  reached_how text not null check (length(reached_how) <= 500),
  goal integer check (goal between 1 and 100000000),
  goal_why text not null check (length(goal_why) <= 500),
  -- What smaller numbers bring: [{count, words}].
  milestones jsonb not null default '[]',
  deliver_on date,
  deliver_how text not null check (length(deliver_how) <= 300),
  if_no text not null check (length(if_no) <= 500),
  -- So long after it closes, what was signed is kept with names.
  keep_days integer not null default 365 check (keep_days between 1 and 3650),
  primary key (space_id, version)
);
create index on petition_plan (written_by);

-- The same words in another language.
create table petition_translation (
  space_id bigint not null references petition on delete cascade,
  language language not null,
  title text not null check (length(title) between 1 and 120),
  ask text not null check (length(ask) <= 300),
  story text not null check (length(story) <= 10000),
  story_html text not null,
  decides text not null check (length(decides) <= 300),
  goal_why text not null check (length(goal_why) <= 500),
  if_no text not null check (length(if_no) <= 500),
  written_by bigint references person on delete set null,
  written_at timestamptz not null,
  primary key (space_id, language)
);
create index on petition_translation (written_by);

-- What people agree to when they sign, word by word, as it stood when they did.
create table petition_consent (
  space_id bigint not null references petition on delete cascade,
  version integer not null,
  since timestamptz not null,
  -- {language: text}
  words jsonb not null,
  primary key (space_id, version)
);

-- Who asks people by name, and how many.
create table carrier (
  space_id bigint not null references petition on delete cascade,
  id bigint generated always as identity,
  person_id bigint references person on delete set null,
  name text not null check (length(name) between 1 and 120),
  circle text not null default '' check (length(circle) <= 120),
  pledged integer not null check (pledged between 1 and 1000000),
  asked integer not null default 0 check (asked between 0 and 1000000),
  -- Whether hosts and the page may show them by name.
  agrees boolean not null default false,
  added_by bigint references person on delete set null,
  added_at timestamptz not null,
  primary key (space_id, id)
);
create unique index on carrier (id);
create unique index on carrier (space_id, person_id) where person_id is not null;
create index on carrier (person_id);
create index on carrier (added_by);

create type signature_state as enum ('pending', 'confirmed', 'withdrawn', 'set_aside');
create type comment_state as enum ('none', 'waiting', 'shown', 'hidden');

-- A number of signatures on paper, with who saw them.
create table paper_sheet (
  space_id bigint not null references petition on delete cascade,
  id bigint generated always as identity,
  -- Signatures on it; those entered singly stand in their own rows and are not counted here.
  count integer not null check (count between 0 and 1000000),
  witness text not null check (length(witness) between 1 and 120),
  place text not null default '' check (length(place) <= 200),
  collected_on date not null,
  entered_by bigint references person on delete set null,
  entered_at timestamptz not null,
  removed_at timestamptz,
  primary key (space_id, id)
);
create index on paper_sheet (entered_by);

create table signature (
  space_id bigint not null references petition on delete cascade,
  id bigint generated always as identity,
  state signature_state not null default 'pending',
  -- Name and address, as typed and as compared; nothing once they are erased.
  name text check (length(name) between 1 and 120),
  name_key text,
  address text check (length(address) <= 254),
  address_key text,
  place text check (length(place) <= 20),
  country text check (length(country) = 2),
  comment text check (length(comment) <= 500),
  comment_state comment_state not null default 'none',
  shows_name boolean not null default false,
  wants_news boolean not null default false,
  wants_more boolean not null default false,
  consent_version integer not null,
  language language not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  withdrawn_at timestamptz,
  set_aside_at timestamptz,
  -- The look at it that set it aside.
  review_id bigint,
  -- Which one of the confirmed it was.
  number integer,
  -- The signature whose link, or the carrier whose, led here, and by which way.
  brought_by bigint,
  carrier_id bigint,
  channel text check (length(channel) <= 20),
  -- An HMAC of the network that it came from; kept for a month.
  network text,
  paper_sheet_id bigint,
  person_id bigint references person on delete set null,
  -- So often the mail server said that there is no such address.
  refusals smallint not null default 0,
  primary key (space_id, id)
);
create unique index on signature (id);
-- One signature a name and address; erased ones have neither.
create unique index signature_once on signature (space_id, address_key, name_key) where address_key is not null;
create index signature_pending on signature (asked_at) where state = 'pending';
create index signature_newest on signature (space_id, number desc) where number is not null;
create index signature_comments on signature (space_id, id) where comment_state = 'waiting';
create index on signature (person_id) where person_id is not null;

-- How many, kept in step by triggers: whatever changes signatures changes them in the same transaction.
create table petition_tally (
  space_id bigint primary key references petition on delete cascade,
  confirmed integer not null default 0,
  withdrawn integer not null default 0,
  set_aside integer not null default 0,
  paper integer not null default 0,
  -- The highest number that was given.
  numbered integer not null default 0,
  -- Ever larger: it tells whether anything that a page shows of signatures has changed.
  changes bigint not null default 0
);

create function begin_tally() returns trigger language plpgsql as $$
begin
  insert into petition_tally (space_id) values (new.space_id) on conflict do nothing;
  return null;
end $$;
create trigger petition_is_counted after insert on petition for each row execute function begin_tally();

create function tally_of_signatures(state signature_state, confirmed_at timestamptz, paper_sheet_id bigint, out confirmed integer, out withdrawn integer, out set_aside integer, out paper integer)
  language sql immutable parallel safe as $$
  select (state = 'confirmed' and paper_sheet_id is null)::int,
         (state = 'withdrawn' and confirmed_at is not null)::int,
         (state = 'set_aside' and confirmed_at is not null)::int,
         (state = 'confirmed' and paper_sheet_id is not null)::int
$$;

create function count_new_signatures() returns trigger language plpgsql as $$
begin
  update petition_tally tally set
    confirmed = tally.confirmed + more.confirmed, withdrawn = tally.withdrawn + more.withdrawn,
    set_aside = tally.set_aside + more.set_aside, paper = tally.paper + more.paper, changes = tally.changes + 1
  from (
    select space_id, sum(counted.confirmed)::int as confirmed, sum(counted.withdrawn)::int as withdrawn, sum(counted.set_aside)::int as set_aside, sum(counted.paper)::int as paper
    from fresh, tally_of_signatures(state, confirmed_at, paper_sheet_id) counted
    where state <> 'pending'
    group by space_id
  ) more
  where tally.space_id = more.space_id;
  return null;
end $$;

create function count_changed_signatures() returns trigger language plpgsql as $$
begin
  update petition_tally tally set
    confirmed = tally.confirmed + moved.confirmed, withdrawn = tally.withdrawn + moved.withdrawn,
    set_aside = tally.set_aside + moved.set_aside, paper = tally.paper + moved.paper, changes = tally.changes + 1
  from (
    select space_id, sum(confirmed)::int as confirmed, sum(withdrawn)::int as withdrawn, sum(set_aside)::int as set_aside, sum(paper)::int as paper
    from (
      select fresh.space_id, counted.* from fresh, tally_of_signatures(state, confirmed_at, paper_sheet_id) counted
      union all
      select gone.space_id, -counted.confirmed, -counted.withdrawn, -counted.set_aside, -counted.paper from gone, tally_of_signatures(state, confirmed_at, paper_sheet_id) counted
    ) both_sides
    group by space_id
  ) moved
  where tally.space_id = moved.space_id;
  return null;
end $$;

create function count_gone_signatures() returns trigger language plpgsql as $$
begin
  update petition_tally tally set
    confirmed = tally.confirmed - less.confirmed, withdrawn = tally.withdrawn - less.withdrawn,
    set_aside = tally.set_aside - less.set_aside, paper = tally.paper - less.paper, changes = tally.changes + 1
  from (
    select space_id, sum(counted.confirmed)::int as confirmed, sum(counted.withdrawn)::int as withdrawn, sum(counted.set_aside)::int as set_aside, sum(counted.paper)::int as paper
    from gone, tally_of_signatures(state, confirmed_at, paper_sheet_id) counted
    where state <> 'pending'
    group by space_id
  ) less
  where tally.space_id = less.space_id;
  return null;
end $$;

create trigger signatures_made after insert on signature referencing new table as fresh for each statement execute function count_new_signatures();
create trigger signatures_changed after update on signature referencing old table as gone new table as fresh for each statement execute function count_changed_signatures();
create trigger signatures_gone after delete on signature referencing old table as gone for each statement execute function count_gone_signatures();

create function count_sheets() returns trigger language plpgsql as $$
begin
  update petition_tally tally set
    paper = tally.paper + case when new.removed_at is null then new.count else 0 end - case when old.removed_at is null then coalesce(old.count, 0) else 0 end,
    changes = tally.changes + 1
  where tally.space_id = new.space_id;
  return null;
end $$;
create trigger sheets_counted after insert or update on paper_sheet for each row execute function count_sheets();

-- Letters to signers wait here in order, and leave at the mail server's pace.
create table signature_letter (
  space_id bigint not null,
  id bigint generated always as identity,
  signature_id bigint not null,
  kind text not null,
  -- Which update it tells of, or which time it was asked for; 0 where there is only one of it.
  about bigint not null default 0,
  due_at timestamptz not null,
  sent_at timestamptz,
  -- It was not wanted any more, or could not be delivered.
  dropped_at timestamptz,
  tries smallint not null default 0,
  failure text check (length(failure) <= 500),
  primary key (space_id, id),
  foreign key (space_id, signature_id) references signature on delete cascade
);
create unique index on signature_letter (id);
create unique index on signature_letter (space_id, signature_id, kind, about);
create index signature_letter_waiting on signature_letter (due_at, id) where sent_at is null and dropped_at is null;

-- Signatures that came in a way that wants a look.
create table signing_review (
  space_id bigint not null references petition on delete cascade,
  id bigint generated always as identity,
  kind text not null check (kind in ('network', 'domain', 'disposable')),
  -- The network's HMAC, or the domain.
  about text not null,
  raised_at timestamptz not null,
  since timestamptz not null,
  signatures integer not null,
  settled_at timestamptz,
  settled_by bigint references person on delete set null,
  outcome text check (outcome in ('kept', 'set_aside')),
  primary key (space_id, id)
);
create unique index signing_review_open on signing_review (space_id, kind, about) where settled_at is null;
create index on signing_review (settled_by);

create table petition_update (
  space_id bigint not null references petition on delete cascade,
  id bigint generated always as identity,
  kind text not null check (kind in ('update', 'milestone', 'answer', 'carry_on')),
  title text not null check (length(title) between 1 and 200),
  body text not null check (length(body) <= 10000),
  html text not null,
  written_by bigint references person on delete set null,
  written_at timestamptz not null,
  -- The number that was reached, where it tells of one.
  milestone integer,
  -- When letters about it were put in line.
  told_at timestamptz,
  primary key (space_id, id)
);
create unique index on petition_update (space_id, milestone) where milestone is not null;
create index on petition_update (written_by);

create table petition_question (
  space_id bigint not null references petition on delete cascade,
  id bigint generated always as identity,
  words text not null check (length(words) between 1 and 500),
  asked_at timestamptz not null,
  answer text check (length(answer) <= 3000),
  answer_html text,
  answered_by bigint references person on delete set null,
  answered_at timestamptz,
  hidden_at timestamptz,
  primary key (space_id, id)
);
create index on petition_question (answered_by);

create table petition_delivery (
  space_id bigint primary key references petition on delete cascade,
  -- What the package says.
  cover text not null default '' check (length(cover) <= 5000),
  delivered_on date,
  met text not null default '' check (length(met) <= 300),
  words text not null default '' check (length(words) <= 3000),
  -- How many there were on that day.
  confirmed integer,
  paper integer,
  answer_due_on date,
  answered_on date,
  answer text not null default '' check (length(answer) <= 5000),
  outcome text check (outcome in ('yes', 'partly', 'no', 'none')),
  achieved text not null default '' check (length(achieved) <= 3000),
  -- Names for the decision maker are fetched with a key of this version, until then.
  package_version integer not null default 0,
  package_until timestamptz,
  written_by bigint references person on delete set null,
  written_at timestamptz not null
);
create index on petition_delivery (written_by);

-- What was foreseen, and when, so that it can be held against what came.
create table petition_forecast (
  space_id bigint not null references petition on delete cascade,
  made_at timestamptz not null,
  count integer not null,
  hours double precision not null,
  -- {final, delivery}: medians and intervals.
  foreseen jsonb not null,
  primary key (space_id, made_at)
);

-- Every page asks whether there are petitions.
create index space_petitions on space (id) where kind = 'petition';
