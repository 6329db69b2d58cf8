-- All who work on programmes could read what was drafted before.
alter table programme.programme add column shared boolean not null default true;
alter table programme.programme alter column shared drop default;
grant update (shared) on programme.programme to khaitri_app;
