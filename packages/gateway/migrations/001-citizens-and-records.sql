-- Every key begins with municipality, then citizen, so that either can become a distribution key later (SCALE.md §3).
-- The municipality is the data controller: nothing here is unique or joined across municipalities.

create table citizen (
  municipality text not null,
  citizen_id uuid not null,
  -- HMAC of the CPR number with a secret that is not in the database. The number itself is in no table.
  cpr_key bytea not null,
  at timestamptz not null,
  primary key (municipality, citizen_id),
  unique (municipality, cpr_key)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

-- One row per version. A record's present state is its highest version; a body of null says that it was taken away.
create table participation (
  municipality text not null,
  citizen_id uuid not null,
  id text not null,
  version integer not null check (version > 0),
  body jsonb,
  at timestamptz not null,
  -- The viewer who wrote it, by id.
  by_viewer text not null,
  primary key (municipality, citizen_id, id, version)
);
create table consent (like participation including all);
create table plan_basis (like participation including all);
create table plan_part (like participation including all);
create table appointment (like participation including all);
create table remark (like participation including all);
create table contact (like participation including all);

-- What was asked for under an idempotency key, as a digest, and what came of it.
create table command (
  municipality text not null,
  citizen_id uuid not null,
  idempotency_key text not null,
  digest text not null,
  outcome jsonb not null,
  at timestamptz not null,
  primary key (municipality, citizen_id, idempotency_key)
);

-- Written in the transaction of the change itself. A citizen's commands are serialised by a lock on the citizen, so for one
-- citizen the numbers are in the order of commitment.
create table outbox (
  municipality text not null,
  event_id bigint generated always as identity,
  citizen_id uuid not null,
  change jsonb not null,
  at timestamptz not null,
  primary key (municipality, event_id)
);
create index outbox_of_citizen on outbox (municipality, citizen_id, event_id);

do $$
declare name text;
begin
  foreach name in array array['participation', 'consent', 'plan_basis', 'plan_part', 'appointment', 'remark', 'contact', 'command'] loop
    execute format('alter table %I add foreign key (municipality, citizen_id) references citizen', name);
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger never_emptied before truncate on %I execute function refuse_change()', name);
  end loop;
end $$;
