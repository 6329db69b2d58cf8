create extension if not exists pg_trgm with schema public;

create schema catalog;

create table catalog.edition (
  version_id uuid primary key,
  course_id uuid not null,
  version int not null check (version > 0),
  title text collate "vi-VN-x-icu" not null,
  summary text not null,
  -- Title and summary, lower case and without marks.
  search text not null,
  lesson_count int not null,
  listed boolean not null,
  unique (course_id, version)
);
create unique index edition_listed on catalog.edition (course_id) where listed;
create index edition_by_title on catalog.edition (title, course_id) where listed;
create index edition_search on catalog.edition using gin (search public.gin_trgm_ops);

create table catalog.edition_lesson (
  version_id uuid not null references catalog.edition,
  place int not null,
  lesson_id uuid not null,
  kind text not null check (kind in ('TEXT', 'VIDEO', 'QUIZ')),
  title text not null,
  media_id uuid,
  primary key (version_id, place),
  unique (version_id, lesson_id)
);

create table catalog.course_run (
  id uuid primary key,
  -- Each version has one self-paced run.
  version_id uuid not null unique references catalog.edition,
  course_id uuid not null,
  name text not null,
  open boolean not null,
  opened_at timestamptz not null
);
create index course_run_open on catalog.course_run (course_id, opened_at) where open;
