alter table media.transcoding_job
  drop constraint transcoding_job_state_check,
  add constraint transcoding_job_state_check
    check (state in ('QUEUED', 'PROCESSING', 'READY', 'FAILED', 'CANCELLED'));
