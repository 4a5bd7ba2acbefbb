-- How many other petitions ask for much the same, as the hosts see it: it tells much about how far one comes.
alter table petition add column others text check (others in ('few', 'some', 'many'));
