create schema studio;

create table studio.replacement (
  id uuid primary key,
  media_id uuid not null,
  -- The new file; its upload is no more once it was applied.
  upload_id uuid not null check (upload_id <> media_id),
  file_name varchar(255) not null,
  old_seconds double precision not null,
  owner_id uuid not null,
  reason varchar(500) not null,
  proposed_at timestamptz not null,
  state varchar(10) not null check (state in ('OPEN', 'APPLIED', 'REFUSED', 'WITHDRAWN')),
  decided_by uuid,
  decided_at timestamptz,
  comment varchar(500) not null,
  old_sha256 char(64),
  new_sha256 char(64),
  constraint replacement_decided check ((state = 'OPEN') = (decided_by is null)),
  constraint replacement_decided_at check ((state = 'OPEN') = (decided_at is null)),
  constraint replacement_applied check ((state = 'APPLIED') = (num_nonnulls(old_sha256, new_sha256) = 2))
);
create unique index replacement_open_of_media on studio.replacement (media_id) where state = 'OPEN';
create unique index replacement_open_of_upload on studio.replacement (upload_id) where state = 'OPEN';
create index replacement_of_owner on studio.replacement (owner_id, id desc);
