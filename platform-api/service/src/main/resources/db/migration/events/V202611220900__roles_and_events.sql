-- The application role reads and writes rows of whatever the owner makes from here on; it owns nothing.
alter default privileges grant usage on schemas to khaitri_app;
alter default privileges grant select, insert, update, delete on tables to khaitri_app;
alter default privileges grant usage on sequences to khaitri_app;

create schema events;

create table events.outbox (
  id uuid primary key,
  seq bigint generated always as identity,
  type text not null,
  topic text not null,
  key text not null,
  time timestamptz not null,
  traceparent text,
  payload jsonb not null
);
create index outbox_seq on events.outbox (seq);

create table events.inbox (
  consumer text not null,
  event_id uuid not null,
  taken_at timestamptz not null default now(),
  primary key (consumer, event_id)
);

create table events.dead_letter (
  id uuid primary key,
  event_id uuid not null,
  event_type text not null,
  topic text not null,
  event_key text not null,
  event_time timestamptz not null,
  traceparent text,
  payload text not null,
  consumer text not null,
  reason varchar(1000) not null,
  failed_at timestamptz not null
);
create index dead_letter_failed_at on events.dead_letter (failed_at desc);
