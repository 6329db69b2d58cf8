-- A course can be written again after its publication, while runs go on with what was published:
-- each writing of a quiz is kept.
create table assessment.quiz_revision (
  lesson_id uuid not null references assessment.quiz,
  revision integer not null check (revision > 0),
  pass_percent integer not null check (pass_percent between 1 and 100),
  written_at timestamptz not null,
  primary key (lesson_id, revision)
);

-- When they were written is not known, only that it was before any publication.
insert into assessment.quiz_revision (lesson_id, revision, pass_percent, written_at)
select lesson_id, revision, pass_percent, timestamptz 'epoch' from assessment.quiz where revision > 0;

alter table assessment.question add column revision integer;
update assessment.question n set revision = q.revision
from assessment.quiz q where q.lesson_id = n.lesson_id;
alter table assessment.question
  alter column revision set not null,
  drop constraint question_lesson_id_fkey,
  drop constraint question_position,
  add foreign key (lesson_id, revision) references assessment.quiz_revision,
  add constraint question_position unique (lesson_id, revision, position);

alter table assessment.attempt add column revision integer;
update assessment.attempt a set revision = q.revision
from assessment.quiz q where q.lesson_id = a.lesson_id;
alter table assessment.attempt
  alter column revision set not null,
  drop constraint attempt_lesson_id_fkey,
  add foreign key (lesson_id, revision) references assessment.quiz_revision;

alter table assessment.quiz drop column pass_percent;

-- What was asked stays as it was: the program can add revisions, not change them.
revoke update, delete on assessment.quiz_revision, assessment.question from khaitri_app;
