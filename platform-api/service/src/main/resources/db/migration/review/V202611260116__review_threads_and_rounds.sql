create schema review;

-- Agencies comment on a draft until a day (BR-12).
create table review.round (
  id uuid primary key,
  kind text not null check (kind in ('COURSE', 'PROGRAMME')),
  subject_id uuid not null,
  -- As it was when the round was opened.
  title varchar(300) not null,
  document_number varchar(100) not null,
  deadline date not null,
  -- Whose people are invited, with those of all units below; none for all who may appraise.
  unit_ids uuid[] not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  constraint round_closed_by_someone check ((closed_at is null) = (closed_by is null))
);
create index round_subject on review.round (kind, subject_id);
create unique index round_one_open on review.round (kind, subject_id) where closed_at is null;
create index round_deadline on review.round (deadline) where closed_at is null;

create table review.thread (
  id uuid primary key,
  kind text not null check (kind in ('COURSE', 'PROGRAMME')),
  subject_id uuid not null,
  round_id uuid references review.round,
  lesson_id uuid,
  module integer check (module > 0),
  block_id uuid,
  quote varchar(300),
  place_title varchar(300),
  opened_by uuid not null,
  -- The commenter's agency when the comment was made.
  unit_id uuid,
  opened_at timestamptz not null,
  resolved_by uuid,
  resolved_at timestamptz,
  constraint thread_block_in_lesson check (block_id is null or lesson_id is not null),
  constraint thread_at_one_place check (lesson_id is null or module is null),
  constraint thread_resolved_by_someone check ((resolved_at is null) = (resolved_by is null))
);
create index thread_subject on review.thread (kind, subject_id, opened_at);
create index thread_round on review.thread (round_id) where round_id is not null;

-- What was said and done in a thread, never changed.
create table review.remark (
  id uuid primary key,
  thread_id uuid not null references review.thread,
  position integer not null check (position >= 0),
  act text not null check (act in ('COMMENT', 'REPLY', 'RESOLVED', 'REOPENED')),
  author_id uuid not null,
  text varchar(4000) not null,
  written_at timestamptz not null,
  unique (thread_id, position)
);
revoke update, delete on review.remark from khaitri_app;
