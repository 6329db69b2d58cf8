-- Class sessions of a run (BR-30). Attendance at them is enrolment's.
create table catalog.class_session (
  id uuid primary key,
  run_id uuid not null references catalog.course_run,
  lesson_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  venues text[] not null,
  live_address text check (live_address like 'https://%'),
  periods numeric(5, 2) not null check (periods >= 0),
  lecturer text not null,
  revision int not null,
  check (starts_at < ends_at),
  check (cardinality(venues) > 0 or live_address is not null)
);
create index class_session_of_run on catalog.class_session (run_id, starts_at);
