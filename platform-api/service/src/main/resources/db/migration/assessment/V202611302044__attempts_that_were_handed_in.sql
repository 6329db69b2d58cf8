-- Who decides on a certificate asks for the best of them.
create index attempt_handed_in on assessment.attempt (learner_id, run_id, lesson_id) where submitted_at is not null;
