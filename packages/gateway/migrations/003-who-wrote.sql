-- A history says who by name, as the sign-in knew it then: an id alone tells a reader nothing, and a name may be gone later.
alter table participation add column by_name text, add column by_audience text;
alter table consent add column by_name text, add column by_audience text;
alter table plan_basis add column by_name text, add column by_audience text;
alter table plan_part add column by_name text, add column by_audience text;
alter table appointment add column by_name text, add column by_audience text;
alter table remark add column by_name text, add column by_audience text;
alter table contact add column by_name text, add column by_audience text;
