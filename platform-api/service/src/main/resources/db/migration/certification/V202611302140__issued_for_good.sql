-- Codes are 128 random bits and more; those of 12 characters, from before, stay good.
alter table certification.certificate drop constraint certificate_code_check;
alter table certification.certificate add constraint certificate_code_check
  check (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$' or code ~ '^[0-9A-HJKMNP-TV-Z]{27}$');

-- What was issued stays as it was (BR-54): the program can revoke it and note its paper, and do nothing else to it.
revoke update, delete on certification.certificate from khaitri_app;
grant update (revoked_at, revoked_by, revocation_reason, document_sha256, document_tries, document_due_at)
  on certification.certificate to khaitri_app;

-- Neither is a revocation taken back or rewritten, whoever asks.
create function certification.keep_revocation() returns trigger language plpgsql as $$
begin
  if old.revoked_at is not null
    and (new.revoked_at, new.revoked_by, new.revocation_reason)
      is distinct from (old.revoked_at, old.revoked_by, old.revocation_reason) then
    raise exception 'Certificate % is revoked for good', old.number;
  end if;
  return new;
end $$;
create trigger keep_revocation before update of revoked_at, revoked_by, revocation_reason on certification.certificate
  for each row execute function certification.keep_revocation();
