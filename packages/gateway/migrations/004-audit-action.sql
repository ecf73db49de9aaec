-- What was done: a citizen was read, their changes were followed, or a command was asked for. Rows before this one are readings.
alter table audit add column action text not null default 'read' check (action <> '');
