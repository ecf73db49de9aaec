-- Who looked at whom, when and why (DOMAIN §5.3, SCALE.md §6). Monthly partitions from day one: what is too old is dropped as a
-- partition by whoever keeps the database; a row is never changed and never deleted.
create table audit (
  municipality text not null,
  at timestamptz not null,
  audit_id uuid not null,
  -- One per opening of a citizen, so that the reads of one opening are seen as one.
  correlation text not null check (correlation <> ''),
  citizen_id uuid not null,
  viewer text not null check (viewer <> ''),
  audience text not null check (audience in ('professional', 'citizen')),
  purpose text not null check (btrim(purpose) <> ''),
  facets text[] not null,
  areas text[] not null,
  withheld text[] not null,
  primary key (municipality, at, audit_id)
) partition by range (at);

create index audit_of_citizen on audit (municipality, citizen_id, at);

create trigger append_only before update or delete on audit for each row execute function refuse_change();
create trigger never_emptied before truncate on audit execute function refuse_change();
