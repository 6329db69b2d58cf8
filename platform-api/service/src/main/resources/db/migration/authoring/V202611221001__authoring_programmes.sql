create table authoring.programme (
  id uuid primary key,
  code varchar(100) not null constraint programme_code unique,
  -- Lists are sorted as Vietnamese readers expect.
  name varchar(300) collate "vi-VN-x-icu" not null,
  source varchar(1000) not null,
  audience text[] not null,
  state varchar(20) not null check (state = 'DRAFT'),
  working_days integer not null check (working_days > 0),
  periods_per_day integer not null check (periods_per_day > 0),
  drafted_by uuid not null,
  drafted_at timestamptz not null
);

create table authoring.programme_module (
  id uuid primary key,
  programme_id uuid not null references authoring.programme,
  number integer not null check (number > 0),
  title varchar(300) not null,
  theory integer not null check (theory >= 0),
  practice integer not null check (practice >= 0),
  unique (programme_id, number)
);

create table authoring.programme_topic (
  id uuid primary key,
  module_id uuid not null references authoring.programme_module,
  position integer not null check (position >= 0),
  code varchar(20) not null,
  text varchar(1000) not null,
  unique (module_id, position),
  unique (module_id, code)
);
