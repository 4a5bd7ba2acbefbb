-- A note for the next on turn is by whoever wrote it, also where the week changes hands afterwards.
alter table host_turn add column noted_by bigint references person on delete set null;
update host_turn set noted_by = person_id where hand_over <> '';
create index on host_turn (noted_by);

-- A letter names the swap that it is about by its number alone.
create unique index on turn_swap (id);
