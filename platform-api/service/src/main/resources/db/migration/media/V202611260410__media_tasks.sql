-- A job is done in tasks, each leased on its own; the job's row is locked by whoever changes one of them.
-- What was being done when this came is begun again.
update media.transcoding_job set state = 'QUEUED', lease_until = null, progress_percent = 0 where state = 'PROCESSING';

alter table media.transcoding_job
  drop column lease_until,
  drop column worker,
  drop column attempts,
  add column pieces int not null default 0 check (pieces >= 0);
-- Names the prefix of the objects: the fence of the first claim after each time that it was queued.
alter table media.transcoding_job rename column fence to round;

create table media.transcoding_task (
  id uuid primary key,
  media_id uuid not null references media.transcoding_job on delete cascade,
  task text not null check (task in ('PREPARE', 'PIECE', 'FINISH')),
  number int not null check (number >= 0),
  state text not null check (state in ('WAITING', 'RUNNING', 'DONE')),
  due_at timestamptz not null,
  fence bigint not null,
  lease_until timestamptz,
  worker varchar(100),
  attempts int not null,
  progress_percent int not null check (progress_percent between 0 and 100),
  started_at timestamptz,
  ended_at timestamptz,
  unique (media_id, task, number),
  check ((state = 'RUNNING') = (lease_until is not null)),
  check ((state = 'DONE') = (ended_at is not null))
);
create index transcoding_task_open on media.transcoding_task (media_id) where state <> 'DONE';
