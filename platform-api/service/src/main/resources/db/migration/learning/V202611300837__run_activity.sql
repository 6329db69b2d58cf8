-- The learner's latest act in a run, so that a list of runs is cut here: reading all that was ever watched and
-- completed to find twenty runs took longer than showing them.
alter table learning.run_progress add column active_at timestamptz;
update learning.run_progress progress set active_at = greatest(
  (select max(completion.completed_at) from learning.completion completion
    where (completion.learner_id, completion.run_id) = (progress.learner_id, progress.run_id)),
  (select max(watched.last_at) from learning.watched watched
    where (watched.learner_id, watched.run_id) = (progress.learner_id, progress.run_id)));
