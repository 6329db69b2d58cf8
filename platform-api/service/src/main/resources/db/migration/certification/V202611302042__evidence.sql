-- What a decision rests on (BR-50), as the record said when a certificate was proposed and when it was issued. Those
-- from before have none; a proposal without it is asked about when it is approved, like all others.
alter table certification.proposal
  add column document varchar(20) check (document in ('CERTIFICATE', 'CONFIRMATION')),
  add column evidence jsonb;
-- Until now there was one kind of document, and its papers say so.
alter table certification.certificate
  add column document varchar(20) not null default 'CERTIFICATE' check (document in ('CERTIFICATE', 'CONFIRMATION')),
  add column evidence jsonb;
alter table certification.certificate alter column document drop default;
