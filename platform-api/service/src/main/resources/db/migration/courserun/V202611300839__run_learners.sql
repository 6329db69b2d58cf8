-- How many places of a run are taken, kept along with the places: a list of runs counted them all.
create table courserun.run_learners (
  run_id uuid primary key,
  learners int not null check (learners >= 0)
);
insert into courserun.run_learners
select run_id, count(*) from courserun.run_place where taken group by run_id;
drop index courserun.run_place_taken;
