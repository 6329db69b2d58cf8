create schema certification;

-- One per learner and run, however often the requirements are told of.
create table certification.proposal (
  id uuid primary key,
  learner_id uuid not null,
  run_id uuid not null,
  course_id uuid not null,
  course_title text not null,
  requirements_met_at timestamptz not null,
  approved_at timestamptz,
  unique (learner_id, run_id)
);
create index proposal_waiting on certification.proposal (requirements_met_at, id) where approved_at is null;

-- The last number given in a year. Its row is locked until the certificate is committed: no gaps.
create table certification.register (
  year int primary key,
  last_number int not null check (last_number > 0)
);

create table certification.certificate (
  id uuid primary key,
  proposal_id uuid not null unique references certification.proposal (id),
  learner_id uuid not null,
  run_id uuid not null,
  course_id uuid not null,
  number text not null unique check (number ~ '^KT-[0-9]{4}-[0-9]{6,}$'),
  code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
  learner_name text not null,
  course_title text not null,
  issued_at timestamptz not null,
  issued_by uuid not null,
  revoked_at timestamptz,
  revoked_by uuid,
  revocation_reason text,
  document_sha256 bytea,
  document_tries int not null default 0,
  document_due_at timestamptz not null,
  unique (learner_id, run_id),
  check (num_nulls(revoked_at, revoked_by, revocation_reason) in (0, 3))
);
create index certificate_learner on certification.certificate (learner_id, issued_at desc);
create index certificate_document_due on certification.certificate (document_due_at) where document_sha256 is null;
