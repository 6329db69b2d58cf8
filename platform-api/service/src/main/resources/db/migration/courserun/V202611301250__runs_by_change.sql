-- Other systems ask for what was changed since they asked last.
alter table courserun.course_run add column changed_at timestamptz not null default now();

create function courserun.note_change() returns trigger language plpgsql as $$
begin
  new.changed_at := clock_timestamp();
  return new;
end $$;
create trigger note_change before insert or update on courserun.course_run
  for each row execute function courserun.note_change();

create index course_run_by_change on courserun.course_run (changed_at, id);
