-- What runs need of a version, in one row, since it is always read whole.
create table catalog.taught_version (
  version_id uuid primary key,
  course_id uuid not null,
  version int not null check (version > 0),
  title text collate "vi-VN-x-icu" not null,
  withdrawn boolean not null,
  access text not null check (access in ('OPEN', 'NOMINATED')),
  audience varchar[] not null,
  min_electives int not null check (min_electives >= 0),
  max_periods_per_day int check (max_periods_per_day > 0),
  modules jsonb not null,
  lessons jsonb not null,
  prerequisites jsonb not null,
  unique (course_id, version)
);
insert into catalog.taught_version
select
  version_id, course_id, version, title, withdrawn, access, audience, min_electives, max_periods_per_day,
  (
    select coalesce(
      jsonb_agg(
        jsonb_build_object('moduleId', module_id, 'title', part.title, 'order', lesson_order)
        order by place),
      '[]')
    from catalog.edition_module part where part.version_id = edition.version_id
  ),
  (
    select coalesce(
      jsonb_agg(
        jsonb_build_object(
          'lessonId', lesson_id, 'moduleId', module_id, 'kind', kind, 'title', part.title, 'mediaId', media_id,
          'requirement', requirement, 'periodKind', period_kind, 'periods', periods)
        order by place),
      '[]')
    from catalog.edition_lesson part where part.version_id = edition.version_id
  ),
  (
    select coalesce(
      jsonb_agg(
        jsonb_build_object(
          'kind', kind, 'courseId', required_course_id, 'percent', percent, 'date', not_before,
          'audienceGroup', audience_group)
        order by place),
      '[]')
    from catalog.edition_prerequisite part where part.version_id = edition.version_id
  )
from catalog.edition edition;

-- Withdrawals, which may come before the publication.
create table catalog.withdrawal (
  version_id uuid primary key
);
insert into catalog.withdrawal select version_id from catalog.withdrawn_version;

alter table catalog.course_run drop constraint course_run_version_id_fkey;
alter table catalog.course_run add foreign key (version_id) references catalog.taught_version;

-- Grants, indexes and constraints go along.
alter table catalog.taught_version set schema courserun;
alter table catalog.withdrawal set schema courserun;
alter table catalog.course_run set schema courserun;
alter table catalog.run_place set schema courserun;
alter table catalog.class_session set schema courserun;

alter table catalog.edition drop column max_periods_per_day;
alter table catalog.edition_lesson drop column media_id;
