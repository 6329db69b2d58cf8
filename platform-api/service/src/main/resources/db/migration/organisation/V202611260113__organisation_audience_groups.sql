-- Whom documents say training is for (ACT-1), in their own words. A group ends, it is never renamed.
create table organisation.audience_group (
  -- Sorted as Vietnamese letters are: d before đ before e.
  code varchar(20) collate "vi-VN-x-icu" primary key,
  verbatim_name varchar(1000) not null,
  document_ref varchar(300) not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  -- As a document gives it, never derived from an organisation: a broadcaster is a ministry's body
  -- and one of the press.
  quota_group text check (quota_group in ('CENTRAL', 'LOCAL', 'PRESS'))
);

create table organisation.member_group (
  person_id uuid not null,
  group_code varchar(20) collate "vi-VN-x-icu" not null references organisation.audience_group,
  since timestamptz not null,
  primary key (person_id, group_code)
);
create index member_group_group on organisation.member_group (group_code);
