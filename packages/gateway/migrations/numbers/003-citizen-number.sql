-- The number an index must be asked by, for an id that was given out: sealed (AES-256-GCM) with a key that is not in the database
-- and bound to its row, so that an id still leads somewhere after the gateway was started again.
create table citizen_number (
  municipality text not null,
  citizen_id uuid not null,
  sealed bytea not null,
  primary key (municipality, citizen_id),
  foreign key (municipality, citizen_id) references citizen
);
