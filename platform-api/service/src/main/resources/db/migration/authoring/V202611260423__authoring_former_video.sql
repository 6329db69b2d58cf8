-- The last video of a draft's lesson that could be played: it plays until the next one can, and can be taken back.
alter table authoring.lesson add column former_media_id uuid;
create index lesson_former_media on authoring.lesson (former_media_id) where former_media_id is not null;
