create schema library;

create table library.asset (
  id uuid primary key,
  kind varchar(10) not null check (kind in ('PICTURE', 'DOCUMENT', 'VIDEO')),
  state varchar(20) not null
    check (state in ('DRAFT', 'IN_APPRAISAL', 'CHANGES_REQUESTED', 'APPRAISED', 'RETIRED')),
  title varchar(200) collate "vi-VN-x-icu" not null,
  description varchar(2000) not null,
  licence varchar(200) not null,
  owner varchar(200) not null,
  source varchar(500) not null,
  valid_from date,
  valid_to date,
  ai_generated boolean not null,
  language varchar(3),
  tags text[] not null,
  -- BR-11: every asset is looked over again some day.
  review_due_date date not null,
  -- Title, description, tags and owner, lower case and without marks.
  search text not null,

  mime_type varchar(40) not null,
  bytes bigint not null check (bytes > 0),
  object_key text unique,
  sha256 char(64),
  width integer check (width > 0),
  height integer check (height > 0),
  pages integer check (pages > 0),
  media_id uuid,

  uploader_id uuid not null,
  uploaded_at timestamptz not null,
  appraiser_id uuid,
  appraisal_comment varchar(2000),
  appraised_at timestamptz,
  revision integer not null,
  -- The end of validity that was told to the other features; null while it is still to come.
  expiry_told date,

  constraint asset_validity check (valid_from <= valid_to),
  constraint asset_content check (
    case kind
      when 'VIDEO' then media_id is not null and num_nonnulls(object_key, sha256, width, height, pages) = 0
      when 'PICTURE' then num_nonnulls(object_key, sha256, width, height) = 4 and num_nonnulls(media_id, pages) = 0
      else num_nonnulls(object_key, sha256, pages) = 3 and num_nonnulls(media_id, width, height) = 0
    end),
  -- S0 Phụ lục 4: who brings an asset in does not appraise it.
  constraint asset_uploader_is_not_appraiser check (appraiser_id <> uploader_id),
  constraint asset_appraised_by_someone check (
    (state <> 'APPRAISED' or (appraiser_id is not null and appraised_at is not null))
    and (state <> 'CHANGES_REQUESTED' or appraiser_id is not null)),
  -- BR-13: nothing passes appraisal without its rights.
  constraint asset_rights check (
    state not in ('IN_APPRAISAL', 'APPRAISED') or (licence <> '' and owner <> '' and source <> ''))
);
create unique index asset_file_once on library.asset (uploader_id, sha256) where state <> 'RETIRED';
create unique index asset_media_once on library.asset (media_id) where state <> 'RETIRED';
create index asset_by_title on library.asset (title, id);
create index asset_uploader on library.asset (uploader_id, title);
create index asset_search on library.asset using gin (search public.gin_trgm_ops);
create index asset_expiry on library.asset (valid_to) where state = 'APPRAISED';
create index asset_review_due on library.asset (review_due_date) where state = 'APPRAISED';

create table library.asset_act (
  id uuid primary key,
  asset_id uuid not null references library.asset,
  kind varchar(20) not null
    check (kind in ('UPLOADED', 'DESCRIBED', 'FILE_REPLACED', 'SUBMITTED', 'APPROVED',
      'CHANGES_REQUESTED', 'REVIEWED', 'RETIRED')),
  person_id uuid not null,
  comment varchar(2000) not null,
  at timestamptz not null
);
create index asset_act_of on library.asset_act (asset_id, id);

-- What people did stays as it was: the program can add acts, not change them.
revoke update, delete on library.asset_act from khaitri_app;
-- Assets end as RETIRED, never as nothing: lessons name them.
revoke delete on library.asset from khaitri_app;
