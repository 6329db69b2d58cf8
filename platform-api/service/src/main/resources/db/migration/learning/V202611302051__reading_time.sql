-- When a learner first opened a lesson that is done by hand, and when they said that it was. Reading takes its time,
-- one lesson after the other, on the server's clock.
create table learning.reading (
  learner_id uuid not null,
  run_id uuid not null,
  lesson_id uuid not null,
  opened_at timestamptz not null,
  done_at timestamptz,
  primary key (learner_id, run_id, lesson_id)
);
