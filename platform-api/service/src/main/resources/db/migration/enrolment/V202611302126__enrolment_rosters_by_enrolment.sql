-- A roster by who came last.
create index enrolment_roster_latest on enrolment.enrolment (run_id, enrolled_at desc, learner_id)
  where withdrawn_at is null;
