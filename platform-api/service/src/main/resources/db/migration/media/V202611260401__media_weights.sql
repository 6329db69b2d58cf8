alter table media.rendition
  add column audio_bytes bigint not null default 0 check (audio_bytes >= 0),
  add column qualities jsonb not null default '[]';
