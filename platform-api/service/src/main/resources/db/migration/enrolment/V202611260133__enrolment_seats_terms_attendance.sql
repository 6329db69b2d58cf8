-- BR-23: who was taken though the run is not for them, by whom and why.
alter table enrolment.enrolment
  add column enrolled_by uuid,
  add column override_reason text,
  add check (override_reason is null or enrolled_by is not null);

-- One row per run with limited seats, held while they are counted and taken.
create table enrolment.run_seats (
  run_id uuid primary key
);

-- What learners have attained, since courses ask for it: heard from learning and assessment.
create table enrolment.course_completion (
  learner_id uuid not null,
  course_id uuid not null,
  completed_at timestamptz not null,
  primary key (learner_id, course_id)
);
create table enrolment.course_score (
  learner_id uuid not null,
  course_id uuid not null,
  best_percent int not null check (best_percent between 0 and 100),
  primary key (learner_id, course_id)
);

-- BR-30: attendance per person per session. No row, or UNRECORDED, is: nobody has said.
create table enrolment.attendance (
  id uuid primary key,
  session_id uuid not null,
  learner_id uuid not null,
  mark text not null check (mark in ('UNRECORDED', 'PRESENT', 'ABSENT', 'EXCUSED')),
  first_present_at timestamptz,
  changed_at timestamptz,
  changed_by uuid,
  unique (session_id, learner_id),
  check (mark <> 'PRESENT' or first_present_at is not null)
);
create table enrolment.attendance_change (
  id uuid primary key,
  attendance_id uuid not null references enrolment.attendance,
  from_mark text not null,
  to_mark text not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  check (from_mark <> to_mark)
);
create index attendance_history on enrolment.attendance_change (attendance_id, changed_at);
