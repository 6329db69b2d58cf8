-- Other systems ask for what was completed since they asked last.
create index run_progress_by_completion on learning.run_progress (completed_at, id) where completed_at is not null;
