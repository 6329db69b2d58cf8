-- What the register is searched by: name, number and course without marks, as the program folds them.
alter table certification.certificate
  add column search text,
  add column given_name text collate "vi-VN-x-icu"
    generated always as (regexp_replace(learner_name, '^.* ', '')) stored;
update certification.certificate
set search = lower(public.unaccent(normalize(learner_name || ' ' || number || ' ' || course_title)));
alter table certification.certificate alter column search set not null;
create index certificate_search on certification.certificate using gin (search public.gin_trgm_ops);
create index certificate_by_issue on certification.certificate (issued_at desc, id desc);
create index certificate_of_run on certification.certificate (run_id, issued_at desc, id desc);
create index certificate_revoked on certification.certificate (issued_at desc, id desc) where revoked_at is not null;
create index certificate_by_name on certification.certificate (given_name, (learner_name collate "vi-VN-x-icu"), id);
