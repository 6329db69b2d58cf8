-- Handlers are known by their class: what those that moved have taken, and what they could not take, moves with them.
update events.inbox set consumer = replace(consumer, 'vn.khaitri.catalog.', 'vn.khaitri.courserun.')
where consumer in (
  'vn.khaitri.catalog.OnLearnerEnrolled', 'vn.khaitri.catalog.OnLearnerWithdrew',
  'vn.khaitri.catalog.OnLessonCompleted', 'vn.khaitri.catalog.OnSessionAttended');
update events.dead_letter set consumer = replace(consumer, 'vn.khaitri.catalog.', 'vn.khaitri.courserun.')
where consumer in (
  'vn.khaitri.catalog.OnLearnerEnrolled', 'vn.khaitri.catalog.OnLearnerWithdrew',
  'vn.khaitri.catalog.OnLessonCompleted', 'vn.khaitri.catalog.OnSessionAttended');
-- A publication or withdrawal that the catalogue could not take is missing in both features now.
insert into events.dead_letter
  (id, event_id, event_type, topic, event_key, event_time, traceparent, payload, consumer, reason, failed_at)
select
  uuidv7(), event_id, event_type, topic, event_key, event_time, traceparent, payload,
  replace(consumer, 'vn.khaitri.catalog.', 'vn.khaitri.courserun.'), reason, failed_at
from events.dead_letter
where consumer in ('vn.khaitri.catalog.OnCoursePublished', 'vn.khaitri.catalog.OnCourseWithdrawn');
