alter table authoring.course
  add field varchar(100) not null default '',
  add audience text[] not null default '{}',
  add access varchar(10) not null default 'OPEN' check (access in ('OPEN', 'NOMINATED')),
  add programme_id uuid,
  add min_electives integer not null default 0 check (min_electives >= 0),
  add prerequisites jsonb not null default '[]',
  -- Who writes it now besides the one who began it, and who ever did since the last publication.
  add co_authors uuid[] not null default '{}',
  add hands uuid[] not null default '{}',
  add review_due date,
  drop constraint course_state_check,
  add constraint course_state_check check (state in
    ('DRAFT', 'IN_APPRAISAL', 'CHANGES_REQUESTED', 'APPRAISED', 'PUBLISHED', 'WITHDRAWN'));
update authoring.course set hands = array[author_id];
update authoring.course set review_due = (changed_at at time zone 'Asia/Ho_Chi_Minh')::date + interval '1 year'
where state = 'PUBLISHED';
alter table authoring.course
  -- S0 Phụ lục 4: nobody who wrote it appraises or issues it.
  add constraint course_hands_do_not_appraise check (appraiser_id <> all (hands)),
  add constraint course_hands_do_not_publish check (publisher_id <> all (hands));
create index course_co_authors on authoring.course using gin (co_authors);
create index course_review_due on authoring.course (review_due) where review_due is not null;

create table authoring.module (
  id uuid primary key,
  course_id uuid not null references authoring.course,
  position integer not null check (position >= 0),
  title varchar(300) not null,
  lesson_order varchar(10) not null check (lesson_order in ('FREE', 'SEQUENTIAL')),
  framework_module integer check (framework_module > 0),
  revision integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  unique (id, course_id),
  constraint module_removed_by_someone check ((removed_at is null) = (removed_by is null)),
  -- Deferred: moving a module renumbers its neighbours row by row.
  constraint module_position exclude using btree (course_id with =, position with =)
    where (removed_at is null) deferrable initially deferred
);
create index module_of_course on authoring.module (course_id);

-- What was one list of lessons becomes one module under the name of the course.
insert into authoring.module (id, course_id, position, title, lesson_order, revision, changed_by, changed_at)
select uuidv7(), id, 0, title, 'FREE', 0, author_id, changed_at from authoring.course;

alter table authoring.lesson
  add module_id uuid,
  add blocks jsonb not null default '[]',
  -- The library's assets among the blocks.
  add assets uuid[] not null default '{}',
  add period_kind varchar(10) not null default 'THEORY' check (period_kind in ('THEORY', 'PRACTICE')),
  add periods numeric(5, 2) not null default 0 check (periods >= 0),
  add requirement varchar(10) not null default 'MANDATORY'
    check (requirement in ('MANDATORY', 'ELECTIVE', 'EXAM')),
  add skills text[] not null default '{}',
  add topic varchar(20),
  add changed_by uuid,
  add changed_at timestamptz,
  add removed_at timestamptz,
  add removed_by uuid,
  drop constraint lesson_position,
  drop constraint lesson_kind_check,
  add constraint lesson_kind_check
    check (kind in ('TEXT', 'VIDEO', 'QUIZ', 'DOCUMENT', 'PRACTICE', 'SESSION', 'LINK')),
  add constraint lesson_exam_is_quiz check (requirement <> 'EXAM' or kind = 'QUIZ'),
  add constraint lesson_removed_by_someone check ((removed_at is null) = (removed_by is null)),
  add constraint lesson_position exclude using btree (module_id with =, position with =)
    where (removed_at is null) deferrable initially deferred;
update authoring.lesson l
set module_id = m.id, changed_by = m.changed_by, changed_at = m.changed_at,
  blocks = case when l.text = '' then '[]'
    else jsonb_build_array(jsonb_build_object('id', uuidv7(), 'kind', 'TEXT', 'text', l.text)) end
from authoring.module m where m.course_id = l.course_id;
alter table authoring.lesson
  alter module_id set not null,
  alter changed_by set not null,
  alter changed_at set not null,
  alter blocks drop default,
  alter assets drop default,
  alter period_kind drop default,
  alter periods drop default,
  alter requirement drop default,
  alter skills drop default,
  drop column text,
  add constraint lesson_module foreign key (module_id, course_id)
    references authoring.module (id, course_id);
create index lesson_of_course on authoring.lesson (course_id);
create index lesson_assets on authoring.lesson using gin (assets);

alter table authoring.course_version
  add authors uuid[] not null default '{}',
  -- Versions from before decisions were kept have none.
  add decision_number varchar(100) not null default '—',
  add decision_date date not null default '2026-11-22',
  add signer varchar(200) not null default '—',
  add field varchar(100) not null default '',
  add audience text[] not null default '{}',
  add access varchar(10) not null default 'OPEN' check (access in ('OPEN', 'NOMINATED')),
  add programme_id uuid,
  add programme_code varchar(100),
  add min_electives integer not null default 0 check (min_electives >= 0),
  add minutes_per_period integer not null default 45 check (minutes_per_period > 0),
  add prerequisites jsonb not null default '[]';
update authoring.course_version
set authors = array[author_id],
  decision_date = (published_at at time zone 'Asia/Ho_Chi_Minh')::date;
alter table authoring.course_version
  alter authors drop default, alter decision_number drop default, alter decision_date drop default,
  alter signer drop default, alter field drop default, alter audience drop default,
  alter access drop default, alter min_electives drop default,
  alter minutes_per_period drop default, alter prerequisites drop default,
  add constraint course_version_appraised_by_another check (appraiser_id <> all (authors)),
  add constraint course_version_published_by_another check (publisher_id <> all (authors));

create table authoring.version_module (
  version_id uuid not null references authoring.course_version,
  module_id uuid not null,
  position integer not null check (position >= 0),
  title varchar(300) not null,
  lesson_order varchar(10) not null check (lesson_order in ('FREE', 'SEQUENTIAL')),
  framework_module integer,
  primary key (version_id, module_id),
  unique (version_id, position)
);
insert into authoring.version_module (version_id, module_id, position, title, lesson_order)
select v.id, m.id, 0, v.title, 'FREE'
from authoring.course_version v join authoring.module m on m.course_id = v.course_id;

alter table authoring.version_lesson
  add module_id uuid,
  add blocks jsonb,
  add assets uuid[] not null default '{}',
  add period_kind varchar(10) not null default 'THEORY',
  add periods numeric(5, 2) not null default 0,
  add requirement varchar(10) not null default 'MANDATORY',
  add skills text[] not null default '{}',
  add topic varchar(20),
  drop constraint version_lesson_kind_check,
  add constraint version_lesson_kind_check
    check (kind in ('TEXT', 'VIDEO', 'QUIZ', 'DOCUMENT', 'PRACTICE', 'SESSION', 'LINK'));
update authoring.version_lesson l
set module_id = m.module_id,
  blocks = case when l.text = '' then '[]'
    else jsonb_build_array(jsonb_build_object('id', uuidv7(), 'kind', 'TEXT', 'text', l.text)) end
from authoring.version_module m where m.version_id = l.version_id;
alter table authoring.version_lesson
  alter module_id set not null, alter blocks set not null, alter assets drop default,
  alter period_kind drop default, alter periods drop default, alter requirement drop default,
  alter skills drop default,
  drop column text,
  add constraint version_lesson_module foreign key (version_id, module_id)
    references authoring.version_module (version_id, module_id);
create index version_lesson_assets on authoring.version_lesson using gin (assets);

-- A version that is no longer in force; what it held stays as it was.
create table authoring.version_end (
  version_id uuid primary key references authoring.course_version,
  kind varchar(10) not null check (kind in ('REPLACED', 'WITHDRAWN')),
  ended_by uuid not null,
  ended_at timestamptz not null,
  reason varchar(2000),
  decision_number varchar(100),
  constraint version_end_withdrawn_for_a_reason
    check (kind <> 'WITHDRAWN' or (reason is not null and decision_number is not null))
);
insert into authoring.version_end (version_id, kind, ended_by, ended_at)
select v.id, 'REPLACED', n.publisher_id, n.published_at
from authoring.course_version v
join authoring.course_version n on n.course_id = v.course_id and n.number = v.number + 1;

revoke update, delete on authoring.version_module, authoring.version_end from khaitri_app;
