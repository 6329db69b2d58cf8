-- An officer approves, or returns with a reason that the learner reads; flags are what an officer looks at first.
alter table certification.proposal
  add column state varchar(10) not null default 'PROPOSED' check (state in ('PROPOSED', 'RETURNED', 'APPROVED')),
  add column flags varchar(10)[] not null default '{}',
  add column decided_at timestamptz,
  add column decided_by uuid,
  add column return_reason text;
update certification.proposal proposal
set state = 'APPROVED', decided_at = approved_at,
  decided_by = (select issued_by from certification.certificate where proposal_id = proposal.id)
where approved_at is not null;
update certification.proposal set flags = '{UNASKED}' where state = 'PROPOSED' and evidence is null;
-- Its index goes with it.
alter table certification.proposal
  drop column approved_at,
  add column flagged boolean not null generated always as (cardinality(flags) > 0) stored,
  add check ((state = 'RETURNED') = (return_reason is not null)),
  add check (state = 'PROPOSED' or decided_at is not null);
create index proposal_waiting on certification.proposal (flagged desc, requirements_met_at, id)
  where state = 'PROPOSED';
create index proposal_waiting_in_run on certification.proposal (run_id, flagged desc, requirements_met_at, id)
  where state = 'PROPOSED';
create index proposal_returned on certification.proposal (decided_at desc, id) where state = 'RETURNED';

-- What was done about each, for good.
create table certification.proposal_act (
  id uuid primary key,
  proposal_id uuid not null references certification.proposal,
  state varchar(10) not null check (state in ('PROPOSED', 'RETURNED', 'APPROVED')),
  done_at timestamptz not null,
  -- Null where new evidence did it.
  done_by uuid,
  reason text,
  check ((state = 'RETURNED') = (reason is not null))
);
create index proposal_act_of on certification.proposal_act (proposal_id, done_at);
revoke update, delete on certification.proposal_act from khaitri_app;
