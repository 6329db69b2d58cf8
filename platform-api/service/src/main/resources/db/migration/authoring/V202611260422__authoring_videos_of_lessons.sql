-- Who removes or replaces a video asks which lessons show it.
create index lesson_media on authoring.lesson (media_id) where media_id is not null;
create index version_lesson_media on authoring.version_lesson (media_id) where media_id is not null;
