-- The name that a roster shows and is sorted by, as identity told it: a roster of 30,000 is sorted and cut here.
-- Null for rows from before; RosterNames fills them in.
alter table enrolment.enrolment
  add column learner_name text collate "vi-VN-x-icu",
  add column given_name text collate "vi-VN-x-icu"
    generated always as (regexp_replace(learner_name, '^.* ', '')) stored;
create index enrolment_roster on enrolment.enrolment (run_id, given_name, learner_name, learner_id)
  where withdrawn_at is null;
drop index enrolment.enrolment_of_run;
create index enrolment_without_name on enrolment.enrolment (learner_id) where learner_name is null;
create index enrolment_left on enrolment.enrolment (run_id) where withdrawn_at is not null;
