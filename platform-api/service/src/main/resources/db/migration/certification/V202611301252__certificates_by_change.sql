-- Other systems ask for what was changed since they asked last.
alter table certification.certificate
  add column changed_at timestamptz not null generated always as (greatest(issued_at, revoked_at)) stored;
create index certificate_by_change on certification.certificate (changed_at, id);
