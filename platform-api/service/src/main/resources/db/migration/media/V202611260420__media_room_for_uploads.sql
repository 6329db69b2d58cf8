-- Whose limit an upload counts for: the unit of its owner when it began, or the owner who belongs to none.
alter table media.upload
  add column holder_id uuid,
  -- Its bytes are gone; the row stays for what refers to it.
  add column removed_at timestamptz;
update media.upload set holder_id = owner_id;
alter table media.upload alter column holder_id set not null;
create index upload_holder on media.upload (holder_id) where removed_at is null;
create index upload_owner on media.upload (owner_id, id desc) where removed_at is null;

-- A row for each holder that ever began an upload: who begins one waits here for the one before.
create table media.room (
  holder_id uuid primary key,
  -- Null: what the platform gives everybody.
  allowed_bytes bigint check (allowed_bytes >= 0)
);

-- The sweep asks which objects below a folder are spoken of, whatever media they belong to by now.
create index upload_chunk_key on media.upload_chunk (object_key text_pattern_ops);
create index rendition_master_key on media.rendition (master_key text_pattern_ops);
