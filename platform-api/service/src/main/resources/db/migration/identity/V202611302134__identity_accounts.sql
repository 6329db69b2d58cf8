-- People whose accounts are kept here, also before they ever signed in. Keycloak owns passwords and
-- sessions; what lists show and search is here.
alter table identity.person
  alter column seen_at drop not null,
  alter column display_name type text collate "vi-VN-x-icu",
  add column phone text unique check (phone ~ '^\+84[1-9][0-9]{8,9}$'),
  add column email text,
  -- Where organisation says that they belong, and since when it said so.
  add column unit_id uuid,
  add column unit_since timestamptz,
  add column roles text[] not null default '{}',
  add column code_given_at timestamptz,
  add column code_ends_at timestamptz,
  add column disabled_at timestamptz,
  -- The name in its search form: lower case, without marks.
  add column name_key text not null default '';

update identity.person set name_key = lower(public.unaccent(display_name));

alter table identity.person
  add column given_name text collate "vi-VN-x-icu" not null
    generated always as (regexp_replace(display_name, '^.*\s', '')) stored,
  add column search_key text not null
    generated always as (name_key || ' ' || lower(user_name) || ' ' || coalesce(phone, '') || ' '
      || coalesce('0' || substr(phone, 4), '')) stored;

create index person_by_name on identity.person (given_name, display_name, id);
create index person_search on identity.person using gin (search_key public.gin_trgm_ops);
create index person_unit on identity.person (unit_id);
create index person_code on identity.person (code_ends_at) where code_ends_at is not null;
create index person_disabled on identity.person (disabled_at) where disabled_at is not null;

-- Who did what with whose account; never changed.
create table identity.account_act (
  id uuid primary key,
  person_id uuid not null references identity.person,
  act text not null
    check (act in ('OPENED', 'CODE_GIVEN', 'DISABLED', 'ENABLED', 'ROLE_GIVEN', 'ROLE_TAKEN')),
  role text,
  acted_by uuid not null,
  acted_at timestamptz not null,
  check ((act in ('ROLE_GIVEN', 'ROLE_TAKEN')) = (role is not null)),
  -- Nobody helps themself to anything.
  check (act = 'OPENED' or acted_by <> person_id)
);
create index account_act_person on identity.account_act (person_id, acted_at desc);
