-- People, spaces, conversations, and the facts of what happened.
-- Every row that belongs to a space carries space_id first in its primary key, so that tables can be distributed by it.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

create type language as enum ('en', 'nl');
create type person_state as enum ('placeholder', 'contact', 'member', 'erased');
create type space_kind as enum ('home', 'community', 'event_group', 'petition', 'session');
create type space_visibility as enum ('open', 'listed', 'hidden');
create type space_state as enum ('idea', 'founding', 'trial', 'open', 'resting', 'ended');
create type space_role as enum ('host', 'member', 'guest');
create type stance as enum ('follow', 'mute');
create type post_format as enum ('markdown', 'mail');


create text search configuration search_en (copy = english);
alter text search configuration search_en
  alter mapping for hword, hword_part, word with unaccent, english_stem;
create text search configuration search_nl (copy = dutch);
alter text search configuration search_nl
  alter mapping for hword, hword_part, word with unaccent, dutch_stem;

create function search_words(language language, words text) returns tsvector
  language sql immutable parallel safe
  return case language
    when 'nl' then to_tsvector('search_nl'::regconfig, words)
    else to_tsvector('search_en'::regconfig, words)
  end;

-- Sign-in, kept by better-auth. ------------------------------------------------------------------------------------

create table auth_user (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table auth_session (
  id text primary key,
  user_id text not null references auth_user on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth_session (user_id);

create table auth_account (
  id text primary key,
  user_id text not null references auth_user on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth_account (user_id);

create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth_verification (identifier);

-- People. -----------------------------------------------------------------------------------------------------------

create table person (
  id bigint generated always as identity primary key,
  state person_state not null,
  name text not null check (length(name) between 1 and 120),
  handle text not null unique check (handle ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  offices text[] not null default '{}' check (offices <@ array['administrator', 'director']),
  language language,
  time_zone text,
  auth_user_id text unique references auth_user on delete set null,
  created_at timestamptz not null default now()
);

-- What stands with what somebody wrote; nothing once they are erased.
create function shown_name(who person) returns text language sql stable
  return case when who.state <> 'erased' then who.name end;

create table person_address (
  person_id bigint not null references person on delete cascade,
  address text not null check (address = lower(address)),
  verified_at timestamptz,
  primary key (person_id, address)
);
create unique index person_address_verified on person_address (address) where verified_at is not null;
create index on person_address (address);

-- Spaces. Number 1 is the organisation itself. ----------------------------------------------------------------------

create table space (
  id bigint generated always as identity primary key,
  kind space_kind not null,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  name text not null check (length(name) between 1 and 120),
  purpose text not null default '' check (length(purpose) <= 300),
  for_whom text not null default '' check (length(for_whom) <= 300),
  visibility space_visibility not null,
  language language not null,
  time_zone text,
  state space_state not null default 'open',
  imported_at timestamptz,
  created_at timestamptz not null default now(),
  created_by bigint references person on delete set null,
  revised_at timestamptz not null default now()
);

create table membership (
  space_id bigint not null references space on delete cascade,
  person_id bigint not null references person on delete cascade,
  role space_role not null,
  joined_at timestamptz not null default now(),
  primary key (space_id, person_id)
);
create index on membership (person_id);

create table membership_request (
  space_id bigint not null references space on delete cascade,
  person_id bigint not null references person on delete cascade,
  words text not null default '' check (length(words) <= 1000),
  asked_at timestamptz not null default now(),
  primary key (space_id, person_id)
);

create table invitation (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  role space_role not null check (role <> 'host'),
  address text check (address = lower(address)),
  version integer not null default 1,
  made_by bigint references person on delete set null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  accepted_at timestamptz,
  primary key (space_id, id)
);
create unique index on invitation (id);

-- Conversations. ----------------------------------------------------------------------------------------------------

create table conversation (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  title text not null check (length(title) between 1 and 300),
  language language not null,
  started_by bigint references person on delete set null,
  started_at timestamptz not null,
  last_post_at timestamptz not null,
  last_post_by bigint references person on delete set null,
  posts integer not null default 0,
  version integer not null default 1,
  deleted_at timestamptz,
  source_id text,
  search tsvector not null,
  primary key (space_id, id)
);
create unique index on conversation (id);
create unique index on conversation (space_id, source_id) where source_id is not null;
create index conversation_latest on conversation (space_id, last_post_at desc, id desc) where deleted_at is null;
create index on conversation using gin (search);

create table post (
  space_id bigint not null,
  id bigint generated always as identity,
  conversation_id bigint not null,
  author_id bigint references person on delete set null,
  posted_at timestamptz not null,
  replies_to bigint,
  format post_format not null,
  language language not null,
  body text not null check (length(body) <= 2000000),
  html text not null,
  version integer not null default 1,
  edited_at timestamptz,
  deleted_at timestamptz,
  deleted_by bigint references person on delete set null,
  hidden_at timestamptz,
  hidden_by bigint references person on delete set null,
  hidden_reason text check (length(hidden_reason) <= 500),
  thanks integer not null default 0,
  source_id text,
  search tsvector not null,
  primary key (space_id, id),
  foreign key (space_id, conversation_id) references conversation on delete cascade
);
create unique index on post (id);
create unique index on post (space_id, source_id) where source_id is not null;
create index post_in_conversation on post (space_id, conversation_id, posted_at, id);
create index on post (author_id);
create index on post using gin (search);

create table post_revision (
  space_id bigint not null,
  post_id bigint not null,
  version integer not null,
  body text not null,
  html text not null,
  written_at timestamptz not null,
  primary key (space_id, post_id, version),
  foreign key (space_id, post_id) references post on delete cascade
);

create table thanks (
  space_id bigint not null,
  post_id bigint not null,
  person_id bigint not null references person on delete cascade,
  thanked_at timestamptz not null default now(),
  primary key (space_id, post_id, person_id),
  foreign key (space_id, post_id) references post on delete cascade
);

create table mention (
  space_id bigint not null,
  post_id bigint not null,
  person_id bigint not null references person on delete cascade,
  primary key (space_id, post_id, person_id),
  foreign key (space_id, post_id) references post on delete cascade
);
create index on mention (person_id);

create table report (
  space_id bigint not null,
  id bigint generated always as identity,
  post_id bigint not null,
  reported_by bigint references person on delete set null,
  reason text not null check (length(reason) between 1 and 1000),
  reported_at timestamptz not null default now(),
  settled_at timestamptz,
  settled_by bigint references person on delete set null,
  primary key (space_id, id),
  foreign key (space_id, post_id) references post on delete cascade
);
create unique index on report (space_id, post_id, reported_by) where settled_at is null;

-- What one person has seen of a conversation, and whether they follow or mute it.
create table reading (
  space_id bigint not null,
  conversation_id bigint not null,
  person_id bigint not null references person on delete cascade,
  seen_until timestamptz,
  stance stance,
  primary key (space_id, conversation_id, person_id),
  foreign key (space_id, conversation_id) references conversation on delete cascade
);
create index on reading (person_id, space_id);

-- Conversation 0 is the one that is yet to be started.
create table draft (
  space_id bigint not null references space on delete cascade,
  person_id bigint not null references person on delete cascade,
  conversation_id bigint not null default 0,
  title text not null default '',
  body text not null default '',
  saved_at timestamptz not null default now(),
  primary key (space_id, person_id, conversation_id)
);

-- Facts: one row for each act that matters, written with the change that it tells of. -------------------------------
-- actor and towards are people's numbers, or random negative numbers once a person is erased: no foreign key.

create table activity (
  space_id bigint not null references space on delete cascade,
  id bigint generated always as identity,
  at timestamptz not null,
  kind text not null,
  actor bigint not null,
  towards bigint,
  conversation_id bigint,
  post_id bigint,
  replies_to bigint,
  characters integer,
  primary key (space_id, id)
);
create index activity_in_time on activity (space_id, at, id);
create index on activity (actor);
create index on activity (towards);

create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor bigint,
  action text not null,
  space_id bigint,
  subject text,
  details jsonb not null default '{}'
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only ever added to';
end $$;
create trigger audit_is_append_only before update or delete or truncate on audit
  for each statement execute function refuse_change();

-- Letters. A letter that opens a door (sign-in) keeps no text once real mail is set up. --------------------------------

create table letter (
  id uuid primary key,
  kind text not null,
  address text not null,
  person_id bigint references person on delete set null,
  subject text not null,
  body_text text,
  body_html text,
  made_at timestamptz not null default now(),
  sent_at timestamptz,
  failed_at timestamptz,
  failure text,
  unsubscribe_url text
);
create index on letter (made_at desc);

insert into space (kind, slug, name, visibility, language, state)
  values ('home', 'home', 'Draagvlak', 'open', 'en', 'idea');

-- Attempts of what may only happen so often, kept by rate-limiter-flexible. Unlogged: a crash may forget them.
create unlogged table attempts (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

-- What is true of this installation as a whole, such as that it is a demonstration.
create table installation (
  name text primary key,
  value text not null
);

-- A conversation's version says whether pages kept of it are still right. Names and roles stand on them, too.
create function age_pages_of_person() returns trigger language plpgsql as $$
begin
  perform from conversation
  where (space_id, id) in (
    select space_id, conversation_id from post where author_id = new.id
    union select post.space_id, conversation_id from thanks join post on post.space_id = thanks.space_id and post.id = thanks.post_id where person_id = new.id
  ) order by space_id, id for update;
  update conversation set version = version + 1
  where (space_id, id) in (
    select space_id, conversation_id from post where author_id = new.id
    union select post.space_id, conversation_id from thanks join post on post.space_id = thanks.space_id and post.id = thanks.post_id where person_id = new.id
  );
  return null;
end $$;
create trigger person_is_shown after update of name, handle, state on person
  for each row when ((old.name, old.handle, old.state) is distinct from (new.name, new.handle, new.state))
  execute function age_pages_of_person();

create function age_pages_of_member() returns trigger language plpgsql as $$
declare
  theirs membership := coalesce(new, old);
begin
  update conversation set version = version + 1
  where space_id = theirs.space_id
    and id in (select conversation_id from post where space_id = theirs.space_id and author_id = theirs.person_id);
  return null;
end $$;
create trigger member_is_shown after insert or delete or update of role on membership
  for each row execute function age_pages_of_member();

-- Who is meant by an author of an archive, so that reading it again finds the same person. The key is an HMAC of the
-- address: it says nothing by itself, and keeps somebody who was erased from coming back with the next reading.
create table archive_author (
  space_id bigint not null references space on delete cascade,
  key text not null,
  person_id bigint not null references person on delete cascade,
  primary key (space_id, key)
);
create index on archive_author (person_id);

-- Addresses that want no letters they did not ask for, as HMACs: enough to keep the promise, and nothing more.
create table letter_refusal (
  key text primary key,
  refused_at timestamptz not null default now()
);
