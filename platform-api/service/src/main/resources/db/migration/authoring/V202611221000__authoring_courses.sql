create schema authoring;

create table authoring.course (
  id uuid primary key,
  author_id uuid not null,
  title varchar(200) not null,
  summary varchar(2000) not null,
  state varchar(20) not null
    check (state in ('DRAFT', 'IN_APPRAISAL', 'CHANGES_REQUESTED', 'APPRAISED', 'PUBLISHED')),
  revision integer not null,
  appraiser_id uuid,
  appraisal_comment varchar(2000),
  publisher_id uuid,
  version integer check (version > 0),
  changed_at timestamptz not null,
  -- S0 Phụ lục 4: who writes a course neither appraises nor issues it.
  constraint course_author_is_not_appraiser check (appraiser_id <> author_id),
  constraint course_author_is_not_publisher check (publisher_id <> author_id),
  constraint course_appraised_by_someone
    check (state not in ('CHANGES_REQUESTED', 'APPRAISED', 'PUBLISHED') or appraiser_id is not null),
  constraint course_published_by_someone
    check (state <> 'PUBLISHED' or (publisher_id is not null and version is not null))
);
create index course_author on authoring.course (author_id, changed_at desc);
create index course_handed_in on authoring.course (state, changed_at desc)
  where state in ('IN_APPRAISAL', 'APPRAISED');

create table authoring.lesson (
  id uuid primary key,
  course_id uuid not null references authoring.course,
  position integer not null check (position >= 0),
  kind varchar(10) not null check (kind in ('TEXT', 'VIDEO', 'QUIZ')),
  title varchar(200) not null,
  text varchar(100000) not null,
  media_id uuid,
  questions integer not null default 0 check (questions >= 0),
  quiz_revision integer not null default 0,
  revision integer not null,
  constraint lesson_media_of_video check (media_id is null or kind = 'VIDEO'),
  constraint lesson_questions_of_quiz check (questions = 0 or kind = 'QUIZ'),
  -- Deferred: moving a lesson renumbers its neighbours row by row.
  constraint lesson_position unique (course_id, position) deferrable initially deferred
);

create table authoring.course_version (
  id uuid primary key,
  course_id uuid not null references authoring.course,
  number integer not null check (number > 0),
  title varchar(200) not null,
  summary varchar(2000) not null,
  author_id uuid not null,
  appraiser_id uuid not null check (appraiser_id <> author_id),
  publisher_id uuid not null check (publisher_id <> author_id),
  published_at timestamptz not null,
  constraint course_version_number unique (course_id, number)
);

create table authoring.version_lesson (
  version_id uuid not null references authoring.course_version,
  lesson_id uuid not null,
  position integer not null check (position >= 0),
  kind varchar(10) not null check (kind in ('TEXT', 'VIDEO', 'QUIZ')),
  title varchar(200) not null,
  text text not null,
  media_id uuid,
  primary key (version_id, lesson_id),
  unique (version_id, position)
);

-- What was published stays as it was: the program can add versions, not change them.
revoke update, delete on authoring.course_version, authoring.version_lesson from khaitri_app;
