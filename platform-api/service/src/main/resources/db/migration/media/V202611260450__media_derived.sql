alter table media.rendition
  add column storyboard_key text,
  add column slides_key text,
  add column slides_bytes bigint check (slides_bytes > 0),
  add column chapters jsonb not null default '[]',
  add constraint slides_have_a_weight check ((slides_key is null) = (slides_bytes is null));
