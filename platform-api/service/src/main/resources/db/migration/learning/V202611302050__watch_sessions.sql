-- A sitting before one video, from the moment at which its player asked for it. A learner has one at a time: what is
-- watched in it counts for no more than its clock allows (BR-45). Lengths in milliseconds of the video.
create table learning.watch_session (
  id uuid primary key,
  learner_id uuid not null,
  run_id uuid not null,
  lesson_id uuid not null,
  started_at timestamptz not null,
  ended_at timestamptz check (ended_at >= started_at),
  head_start int not null,
  rate_percent int not null default 0,
  ranges int4multirange not null default '{}',
  last_at timestamptz
);
create unique index watch_session_current on learning.watch_session (learner_id) where ended_at is null;
create index watch_session_by_lesson on learning.watch_session (learner_id, run_id, lesson_id);

-- What was watched before there were sessions counts as it did: twice the time between the first report and the last,
-- and a minute. Reports without a session find theirs by the same name.
insert into learning.watch_session
  (id, learner_id, run_id, lesson_id, started_at, ended_at, head_start, rate_percent, ranges, last_at)
select cast(md5(concat(learner_id, run_id, lesson_id)) as uuid), learner_id, run_id, lesson_id,
  first_at, last_at, 60000, 200, ranges, last_at
from learning.watched;

-- Reports that no honest player sends: not counted, and shown to who organises the run.
create table learning.watch_flag (
  learner_id uuid not null,
  run_id uuid not null,
  lesson_id uuid not null,
  kind text not null check (kind in ('FOREIGN', 'TOO_FAST')),
  reports int not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (run_id, learner_id, lesson_id, kind)
);
