-- Who belongs where, and who may do what there, is given by somebody else (BR-20). Until now people
-- put themselves into units; what they said becomes a request, and nobody belongs anywhere until it
-- is confirmed.
create table organisation.join_request (
  id uuid primary key default uuidv7(),
  person_id uuid not null,
  unit_id uuid not null references organisation.unit,
  requested_at timestamptz not null,
  -- Null while it waits.
  outcome text check (outcome in ('ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  decided_at timestamptz,
  decided_by uuid,
  reason varchar(500),
  check ((outcome is null) = (decided_at is null)),
  check ((outcome is null) = (decided_by is null)),
  check (outcome is null or (outcome = 'WITHDRAWN') = (decided_by = person_id))
);
create unique index join_request_one_waits on organisation.join_request (person_id) where outcome is null;
create index join_request_waiting on organisation.join_request (unit_id, requested_at) where outcome is null;
create index join_request_oldest on organisation.join_request (requested_at, id) where outcome is null;
create index join_request_person on organisation.join_request (person_id, requested_at desc);

insert into organisation.join_request (person_id, unit_id, requested_at)
select person_id, unit_id, joined_at from organisation.member;
delete from organisation.member;

alter table organisation.member
  add column accepted_by uuid not null,
  add constraint member_by_another check (accepted_by <> person_id);

create table organisation.unit_grant (
  id uuid primary key default uuidv7(),
  person_id uuid not null,
  unit_id uuid not null references organisation.unit,
  unit_right text not null check (unit_right in ('LOCAL_ADMIN', 'FOCAL_POINT', 'INSTRUCTOR')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  granted_by uuid not null,
  granted_at timestamptz not null,
  revoked_by uuid,
  revoked_at timestamptz,
  check (granted_by <> person_id),
  check ((revoked_by is null) = (revoked_at is null))
);
create unique index unit_grant_once on organisation.unit_grant (person_id, unit_id, unit_right)
  where revoked_at is null;
create index unit_grant_unit on organisation.unit_grant (unit_id) where revoked_at is null;
