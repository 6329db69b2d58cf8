-- Runs that an organiser plans (lớp mở) beside the one that each open version has by itself (BR-05, BR-21).
drop index catalog.course_run_open;
alter table catalog.course_run
  drop constraint course_run_version_id_key,
  alter column name type text collate "vi-VN-x-icu",
  alter column opened_at drop not null,
  add column state text check (state in ('PLANNED', 'OPEN', 'CLOSED', 'CANCELLED')),
  add column revision int not null default 0,
  add column cancel_reason text,
  add column first_learnt_at timestamptz,
  -- All below is null for a self-paced run.
  add column unit_id uuid,
  add column wave text,
  add column wave_search text,
  add column mode text check (mode in ('ONLINE', 'IN_PERSON', 'BLENDED')),
  add column opens_at timestamptz,
  add column enrol_until timestamptz,
  add column starts_at timestamptz,
  add column ends_at timestamptz,
  add column seats int check (seats > 0),
  add column audience text[],
  add column self_enrolment boolean,
  add column funding_source text
    check (funding_source in ('STATE_BUDGET', 'UNIT_BUDGET', 'SPONSORED', 'LEARNER')),
  add column final_exam_mode text check (final_exam_mode in ('ONLINE_ON_PLATFORM', 'IN_PERSON')),
  add column exam_reason text check (exam_reason <> ''),
  add column exam_document text check (exam_document <> ''),
  add constraint cancelled_with_reason check ((state = 'CANCELLED') = (cancel_reason is not null)),
  add constraint planned_in_full check (
    case when unit_id is null
      then num_nonnulls(wave, wave_search, mode, opens_at, enrol_until, starts_at, ends_at, seats, audience,
        self_enrolment, funding_source, final_exam_mode, exam_reason, exam_document) = 0
      else num_nulls(wave, wave_search, mode, starts_at, ends_at, audience, self_enrolment, funding_source,
        final_exam_mode) = 0
    end),
  add constraint dates_in_order check (
    starts_at < ends_at and opens_at < ends_at and enrol_until <= ends_at and opens_at < enrol_until),
  -- BR-41: what the state budget pays is examined online, unless a document says otherwise.
  add constraint br41_exam_online check (
    funding_source <> 'STATE_BUDGET' or final_exam_mode = 'ONLINE_ON_PLATFORM'
    or (exam_reason is not null and exam_document is not null));
update catalog.course_run set state = case when open then 'OPEN' else 'CLOSED' end;
alter table catalog.course_run
  alter column state set not null,
  drop column open;
create unique index course_run_self_paced on catalog.course_run (version_id) where unit_id is null;
create index course_run_of_course on catalog.course_run (course_id, state);
create index course_run_of_version on catalog.course_run (version_id);
create index course_run_of_unit on catalog.course_run (unit_id);
create index course_run_by_start on catalog.course_run (starts_at);

-- Who is in a run, by the id of the enrolment: heard from enrolment, to show how many seats are left.
create table catalog.run_place (
  enrolment_id uuid primary key,
  run_id uuid not null,
  taken boolean not null,
  -- Of the latest fact heard; null for facts from before they carried their time.
  at timestamptz
);
create index run_place_taken on catalog.run_place (run_id) where taken;
