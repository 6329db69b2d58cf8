create schema media;

create table media.upload (
  id uuid primary key,
  owner_id uuid not null,
  file_name varchar(255) not null,
  bytes bigint not null check (bytes > 0),
  received bigint not null check (received between 0 and bytes),
  chunks int not null,
  created_at timestamptz not null,
  touched_at timestamptz not null
);
create index upload_unfinished on media.upload (touched_at) where received < bytes;

create table media.upload_chunk (
  object_key text primary key,
  upload_id uuid not null references media.upload,
  start_offset bigint not null,
  bytes int not null check (bytes > 0),
  unique (upload_id, start_offset)
);

-- Rises with every claim of any job: what an earlier holder still does is told from what the present one does.
create sequence media.fence;

create table media.transcoding_job (
  media_id uuid primary key references media.upload,
  state text not null check (state in ('QUEUED', 'PROCESSING', 'READY', 'FAILED')),
  queued_at timestamptz not null,
  fence bigint not null,
  lease_until timestamptz,
  worker varchar(100),
  attempts int not null,
  progress_percent int not null check (progress_percent between 0 and 100),
  reason text,
  check ((state = 'PROCESSING') = (lease_until is not null)),
  check ((state = 'FAILED') = (reason is not null))
);
create index transcoding_job_open on media.transcoding_job (queued_at) where state in ('QUEUED', 'PROCESSING');

create table media.rendition (
  media_id uuid primary key references media.upload,
  duration_seconds double precision not null check (duration_seconds > 0),
  source_sha256 char(64) not null,
  master_key text not null,
  poster_key text not null,
  data_saver_key text not null,
  data_saver_bytes bigint not null check (data_saver_bytes > 0),
  audio_key text
);

-- Media whose objects are to be gone through; outlives the upload, so it refers to none.
create table media.sweep_order (
  media_id uuid primary key,
  due_at timestamptz not null
);
create index sweep_order_due_at on media.sweep_order (due_at);
