create schema enrolment;

create table enrolment.enrolment (
  id uuid primary key,
  learner_id uuid not null,
  run_id uuid not null,
  course_id uuid not null,
  enrolled_at timestamptz not null,
  withdrawn_at timestamptz,
  unique (learner_id, run_id)
);
create index enrolment_of_run on enrolment.enrolment (run_id) where withdrawn_at is null;
