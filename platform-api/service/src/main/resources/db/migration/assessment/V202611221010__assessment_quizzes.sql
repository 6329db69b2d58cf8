create schema assessment;

create table assessment.quiz (
  lesson_id uuid primary key,
  pass_percent integer not null check (pass_percent between 1 and 100),
  revision integer not null check (revision >= 0)
);

create table assessment.question (
  id uuid primary key,
  lesson_id uuid not null references assessment.quiz,
  position integer not null check (position >= 0),
  text varchar(2000) not null,
  options text[] not null check (cardinality(options) between 2 and 8),
  correct integer not null check (correct >= 0 and correct < cardinality(options)),
  explanation varchar(2000) not null,
  -- Deferred: a rewritten quiz has its new questions in place before the old ones go.
  constraint question_position unique (lesson_id, position) deferrable initially deferred
);

create table assessment.attempt (
  id uuid primary key,
  learner_id uuid not null,
  run_id uuid not null,
  lesson_id uuid not null references assessment.quiz,
  started_at timestamptz not null,
  submitted_at timestamptz,
  percent integer check (percent between 0 and 100),
  pass_percent integer,
  constraint attempt_marked_when_submitted
    check (num_nulls(submitted_at, percent, pass_percent) in (0, 3))
);
create unique index attempt_one_open on assessment.attempt (learner_id, run_id, lesson_id)
  where submitted_at is null;

create table assessment.answer (
  attempt_id uuid not null references assessment.attempt,
  question_id uuid not null references assessment.question,
  option integer not null check (option >= 0),
  primary key (attempt_id, question_id)
);
