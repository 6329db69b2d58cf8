create schema standing;

-- How each learner of a run stands: what enrolment and learning say of them, put together so that a class of any
-- size is sorted, narrowed and cut in one place. Who left the run is not active, and found again when they come back.
create table standing.learner (
  run_id uuid not null,
  learner_id uuid not null,
  name text collate "vi-VN-x-icu" not null,
  given_name text collate "vi-VN-x-icu" not null generated always as (regexp_replace(name, '^.* ', '')) stored,
  enrolled_at timestamptz not null,
  seen_at timestamptz,
  percent int not null,
  theory numeric(8, 2) not null,
  practice numeric(8, 2) not null,
  fast_days int not null,
  completed_at timestamptz,
  exam_percent int,
  active boolean not null,
  changed_at timestamptz not null,
  primary key (run_id, learner_id)
);
create index learner_by_name on standing.learner (run_id, given_name, name, learner_id) where active;
create index learner_by_percent on standing.learner (run_id, percent, learner_id) where active;
create index learner_by_absence on standing.learner (run_id, seen_at nulls first, learner_id) where active;
create index learner_by_change on standing.learner (run_id, changed_at, learner_id) where active;
create index learner_of_person on standing.learner (learner_id);

-- How far the enrolments of before were taken over, and those of which no event came.
create table standing.taken_over (
  number int primary key default 1 check (number = 1),
  changed_at timestamptz not null,
  enrolment_id uuid not null
);
insert into standing.taken_over (changed_at, enrolment_id) values ('epoch', '00000000-0000-0000-0000-000000000000');
