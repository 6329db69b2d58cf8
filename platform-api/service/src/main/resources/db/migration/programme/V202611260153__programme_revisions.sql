create table programme.revision (
  id uuid primary key,
  programme_id uuid not null references programme.programme,
  number integer not null check (number > 0),
  written_at timestamptz not null,
  -- Lists are sorted as Vietnamese readers expect.
  name varchar(300) collate "vi-VN-x-icu" not null,
  source varchar(1000) not null,
  status_note varchar(2000) not null,
  audience_groups text[] not null,
  audience text[] not null,
  audience_verbatim varchar(1000) not null,
  knowledge varchar(2000) not null,
  duration_verbatim varchar(300) not null,
  working_days integer not null check (working_days > 0),
  periods_per_day integer not null check (periods_per_day > 0),
  minutes_per_period integer not null check (minutes_per_period > 0),
  max_periods_per_day integer not null check (max_periods_per_day > 0),
  theory_periods integer not null check (theory_periods >= 0),
  practice_periods integer not null check (practice_periods >= 0),
  total_periods integer not null check (total_periods >= 0),
  ratio_policy varchar(20) not null check (ratio_policy in ('MAX30_MIN70', 'AS_FRAMEWORK', 'NONE')),
  ratio_reference varchar(1000) not null,
  min_electives integer not null check (min_electives >= 0),
  module_order varchar(20) not null check (module_order in ('FREE', 'SEQUENTIAL')),
  exam_required boolean not null,
  constraint revision_number unique (programme_id, number)
);

-- What was drafted before stated no sums apart from those of its modules, and kept to its document.
insert into programme.revision
select uuidv7(), p.id, 1, p.drafted_at, p.name, p.source, '', '{}', p.audience,
  array_to_string(p.audience, ', '), '', '', p.working_days, p.periods_per_day, 45, p.periods_per_day,
  coalesce(sum(m.theory), 0), coalesce(sum(m.practice), 0), coalesce(sum(m.theory + m.practice), 0),
  'AS_FRAMEWORK', p.source, 0, 'SEQUENTIAL', true
from programme.programme p left join programme.programme_module m on m.programme_id = p.id
group by p.id;

alter table programme.programme_module rename to module;
alter table programme.module add column revision_id uuid references programme.revision;
alter table programme.module add column total integer check (total >= 0);
update programme.module m set revision_id = r.id, total = m.theory + m.practice
from programme.revision r where r.programme_id = m.programme_id;
alter table programme.module drop column programme_id;
alter table programme.module alter column revision_id set not null;
alter table programme.module alter column total set not null;
-- From here on a module's number is its place.
update programme.module m set number = placed.number
from (
  select id, row_number() over (partition by revision_id order by number) as number from programme.module
) placed
where placed.id = m.id;
alter table programme.module add constraint module_number unique (revision_id, number);

create table programme.section (
  module_id uuid not null references programme.module,
  position integer not null check (position >= 0),
  number varchar(20) not null,
  title varchar(1000) not null,
  primary key (module_id, position),
  unique (module_id, number)
);

alter table programme.programme_topic rename to topic;
alter table programme.topic add column text_corrected varchar(1000);
alter table programme.topic add column section_number varchar(20);
alter table programme.topic
  add constraint topic_in_a_section foreign key (module_id, section_number)
  references programme.section (module_id, number) deferrable initially deferred;

create table programme.sub_topic (
  topic_id uuid not null references programme.topic,
  position integer not null check (position >= 0),
  code varchar(20) not null,
  text varchar(1000) not null,
  primary key (topic_id, position),
  unique (topic_id, code)
);

-- The periods of the timetable that are not free.
create table programme.slot (
  revision_id uuid not null references programme.revision,
  day integer not null check (day > 0),
  period integer not null check (period > 0),
  module_number integer not null,
  kind varchar(10) not null check (kind in ('THEORY', 'PRACTICE')),
  topic_code varchar(20),
  primary key (revision_id, day, period),
  foreign key (revision_id, module_number) references programme.module (revision_id, number)
);

alter table programme.programme
  drop column name,
  drop column source,
  drop column audience,
  drop column working_days,
  drop column periods_per_day,
  drop constraint programme_code,
  drop constraint programme_state_check;
alter table programme.programme rename column drafted_by to drafter_id;
alter table programme.programme
  add column version integer not null default 1 check (version > 0),
  add column predecessor_id uuid references programme.programme,
  add column revision integer not null default 1,
  add column appraiser_id uuid,
  add column appraisal_comment varchar(2000),
  add column review_due date,
  add column withdrawn_by uuid,
  add column withdrawn_at timestamptz,
  add column withdrawal_reason varchar(2000),
  add column replaced_by_id uuid references programme.programme,
  add column changed_at timestamptz,
  add constraint programme_code_version unique (code, version),
  add constraint programme_state check (state in (
    'DRAFT', 'IN_APPRAISAL', 'CHANGES_REQUESTED', 'APPRAISED', 'ISSUED', 'WITHDRAWN', 'REPLACED')),
  -- S0 Phụ lục 4: who drafts a programme neither appraises nor issues nor withdraws it.
  add constraint programme_drafter_is_not_appraiser check (appraiser_id <> drafter_id),
  add constraint programme_withdrawn_by_another check (withdrawn_by <> drafter_id),
  add constraint programme_appraised_by_someone
    check (state in ('DRAFT', 'IN_APPRAISAL') or appraiser_id is not null),
  add constraint programme_withdrawn_for_a_reason check (state <> 'WITHDRAWN'
    or (withdrawn_by is not null and withdrawn_at is not null and withdrawal_reason is not null)),
  add constraint programme_replaced_by_another check (state <> 'REPLACED' or replaced_by_id is not null),
  add constraint programme_review_of_issued
    check (state <> 'ISSUED' or review_due is not null);
update programme.programme set changed_at = drafted_at;
alter table programme.programme
  alter column changed_at set not null,
  alter column version drop default,
  alter column revision drop default;
create unique index programme_in_force on programme.programme (code) where state = 'ISSUED';
create index programme_drafter on programme.programme (drafter_id);
create index programme_review on programme.programme (review_due) where state = 'ISSUED';

create table programme.issue (
  programme_id uuid primary key references programme.programme,
  revision integer not null,
  decision_number varchar(100) not null check (decision_number <> ''),
  decision_date date not null,
  signer_name varchar(200) not null,
  signer_title varchar(200) not null,
  drafter_id uuid not null,
  appraiser_id uuid not null check (appraiser_id <> drafter_id),
  issuer_id uuid not null check (issuer_id <> drafter_id),
  issued_at timestamptz not null,
  foreign key (programme_id, revision) references programme.revision (programme_id, number)
);

-- Revisions and decisions are only ever added, so that what was issued stays as it was; nor can the
-- program change whose and which version of what a programme is.
revoke update, delete on
  programme.revision, programme.module, programme.section, programme.topic, programme.sub_topic,
  programme.slot, programme.issue
from khaitri_app;
revoke update, delete on programme.programme from khaitri_app;
grant update (
  state, revision, appraiser_id, appraisal_comment, review_due, withdrawn_by, withdrawn_at,
  withdrawal_reason, replaced_by_id, changed_at
) on programme.programme to khaitri_app;
