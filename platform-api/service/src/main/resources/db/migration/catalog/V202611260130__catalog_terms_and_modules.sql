-- What the catalogue lists and filters by since courses have modules, periods and terms (issue 3).
alter table catalog.edition
  -- Title and summary in lower case, marks kept: whoever types marks finds what has them first.
  add column words text,
  add column withdrawn boolean not null default false,
  add column field text collate "vi-VN-x-icu" not null default '',
  add column audience text[] not null default '{}',
  add column access text not null default 'OPEN' check (access in ('OPEN', 'NOMINATED')),
  add column programme_code text,
  add column min_electives int not null default 0 check (min_electives >= 0),
  add column minutes_per_period int not null default 45 check (minutes_per_period > 0),
  add column skills text[] not null default '{}',
  add column theory_periods numeric(7, 2) not null default 0,
  add column practice_periods numeric(7, 2) not null default 0,
  add column course_length text check (course_length in ('UP_TO_AN_HOUR', 'UP_TO_FOUR_HOURS', 'UP_TO_THREE_DAYS', 'LONGER')),
  add constraint withdrawn_is_not_listed check (not (withdrawn and listed));
update catalog.edition set words = lower(normalize(title || ' ' || summary, nfc));
alter table catalog.edition alter column words set not null;
create index edition_by_audience on catalog.edition using gin (audience) where listed;
create index edition_by_skill on catalog.edition using gin (skills) where listed;

create table catalog.edition_module (
  version_id uuid not null references catalog.edition,
  place int not null,
  module_id uuid not null,
  title text not null,
  lesson_order text not null check (lesson_order in ('FREE', 'SEQUENTIAL')),
  primary key (version_id, place),
  unique (version_id, module_id)
);
-- Older versions had no modules: all their lessons, in any order, are one.
insert into catalog.edition_module
select version_id, 0, uuidv7(), title, 'FREE' from catalog.edition;

alter table catalog.edition_lesson
  drop constraint edition_lesson_kind_check,
  add check (kind in ('TEXT', 'VIDEO', 'QUIZ', 'DOCUMENT', 'PRACTICE', 'SESSION', 'LINK')),
  add column module_id uuid,
  add column requirement text not null default 'MANDATORY'
    check (requirement in ('MANDATORY', 'ELECTIVE', 'EXAM')),
  add column period_kind text not null default 'THEORY' check (period_kind in ('THEORY', 'PRACTICE')),
  add column periods numeric(5, 2) not null default 0 check (periods >= 0);
update catalog.edition_lesson lesson set module_id = module.module_id
from catalog.edition_module module where module.version_id = lesson.version_id;
alter table catalog.edition_lesson
  alter column module_id set not null,
  add foreign key (version_id, module_id) references catalog.edition_module (version_id, module_id)
    deferrable initially deferred;

create table catalog.edition_prerequisite (
  version_id uuid not null references catalog.edition,
  place int not null,
  kind text not null check (kind in ('COMPLETION', 'SCORE', 'NOT_BEFORE', 'AUDIENCE')),
  required_course_id uuid,
  percent int check (percent between 1 and 100),
  not_before date,
  audience_group text,
  primary key (version_id, place)
);

-- Withdrawals that came before their publication, for they may: see OnCourseWithdrawn.
create table catalog.withdrawn_version (
  version_id uuid primary key
);
