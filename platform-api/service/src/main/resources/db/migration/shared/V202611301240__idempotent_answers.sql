create schema shared;

-- What a create answered, kept in its own transaction for who asks again under the same key.
create table shared.idempotent_answer (
  caller uuid not null,
  key varchar(100) not null,
  request char(64) not null,
  answer jsonb not null,
  made_at timestamptz not null,
  primary key (caller, key)
);
-- What is old goes, some rows at a time (IdempotentAnswerPurge).
create index idempotent_answer_by_age on shared.idempotent_answer (made_at);
