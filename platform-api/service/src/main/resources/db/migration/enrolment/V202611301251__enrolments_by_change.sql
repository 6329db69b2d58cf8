-- Other systems ask for what was changed since they asked last.
alter table enrolment.enrolment
  add column changed_at timestamptz not null generated always as (greatest(enrolled_at, withdrawn_at)) stored;
create index enrolment_by_change on enrolment.enrolment (changed_at, id);
