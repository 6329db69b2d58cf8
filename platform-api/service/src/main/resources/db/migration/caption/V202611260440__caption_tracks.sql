create schema caption;

-- What is said in a video, in one language; without cues when it was taken out.
create table caption.track (
  id uuid primary key,
  media_id uuid not null,
  language varchar(35) not null,
  revision integer not null check (revision >= 0),
  cues jsonb not null,
  cue_count integer not null check (cue_count >= 0),
  changed_by uuid,
  changed_at timestamptz,
  unique (media_id, language),
  constraint track_changed_by_someone check ((revision = 0) = (changed_by is null)),
  constraint track_changed_sometime check ((revision = 0) = (changed_at is null))
);

-- Who changed captions and when, never changed itself.
create table caption.change (
  track_id uuid not null references caption.track,
  revision integer not null check (revision > 0),
  act text not null check (act in ('WRITTEN', 'UPLOADED', 'REMOVED')),
  cue_count integer not null check (cue_count >= 0),
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (track_id, revision)
);
revoke update, delete on caption.change from khaitri_app;
