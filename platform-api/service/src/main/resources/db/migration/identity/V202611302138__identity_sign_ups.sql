-- Citizens who make an account for themselves, until their code is over. Purged after a day.
create table identity.sign_up (
  id uuid primary key,
  phone text not null,
  full_name text not null,
  -- Of the code with the id; null where the number has an account, so that no code is right.
  code_hash bytea,
  wrong_tries int not null default 0,
  asked_at timestamptz not null,
  ends_at timestamptz not null,
  done_at timestamptz
);
create index sign_up_phone on identity.sign_up (phone, asked_at);
create index sign_up_asked on identity.sign_up (asked_at);
