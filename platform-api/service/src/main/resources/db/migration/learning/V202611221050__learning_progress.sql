create schema learning;

-- Opened by the enrolment or by the first act, whichever is handled first.
create table learning.run_progress (
  id uuid primary key,
  learner_id uuid not null,
  run_id uuid not null,
  started_at timestamptz not null,
  completed_at timestamptz,
  unique (learner_id, run_id)
);

create table learning.completion (
  id uuid primary key,
  learner_id uuid not null,
  run_id uuid not null,
  lesson_id uuid not null,
  completed_at timestamptz not null,
  unique (learner_id, run_id, lesson_id)
);

-- All times of the video in milliseconds.
create table learning.watched (
  learner_id uuid not null,
  run_id uuid not null,
  lesson_id uuid not null,
  ranges int4multirange not null,
  duration int not null check (duration > 0),
  first_at timestamptz not null,
  last_at timestamptz not null,
  position int not null,
  position_at timestamptz not null,
  primary key (learner_id, run_id, lesson_id)
);
