create schema exchange;

-- A file that came in, until something is made of it or its time is up. Its bytes are in the object store.
create table exchange.arrival (
  id uuid primary key,
  owner_id uuid not null,
  file_name varchar(255) not null,
  bytes bigint not null check (bytes > 0),
  object_key text not null,
  outline jsonb not null,
  arrived_at timestamptz not null,
  course_id uuid
);
create index arrival_arrived_at on exchange.arrival (arrived_at);
