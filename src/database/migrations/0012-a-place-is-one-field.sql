-- Where somebody stands is one field, a postcode or a country as they write it. Nothing ever filled the other one.
alter table signature drop column country;
alter table signature drop constraint signature_place_check;
alter table signature add constraint signature_place_check check (length(place) <= 60);
