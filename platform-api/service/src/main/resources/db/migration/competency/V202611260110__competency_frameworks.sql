create schema competency;

create table competency.framework (
  code varchar(40) primary key,
  -- Lists are sorted as Vietnamese readers expect.
  name varchar(300) collate "vi-VN-x-icu" not null,
  document varchar(500) not null,
  state text not null check (state in ('DRAFT', 'IN_FORCE')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  revision integer not null check (revision >= 0)
);

-- The constraints wait for the end of the transaction: a rewritten draft has its new rows in place
-- before the old ones go.
create table competency.skill_group (
  id uuid primary key default uuidv7(),
  framework_code varchar(40) not null references competency.framework,
  position integer not null check (position >= 0),
  name varchar(200) not null,
  constraint skill_group_position unique (framework_code, position) deferrable initially deferred,
  constraint skill_group_name unique (framework_code, name) deferrable initially deferred
);

create table competency.skill (
  id uuid primary key default uuidv7(),
  group_id uuid not null references competency.skill_group,
  position integer not null check (position >= 0),
  -- With the framework's in front: this is how content names it.
  code varchar(81) collate "vi-VN-x-icu" not null,
  name varchar(300) not null,
  level varchar(50) not null,
  description varchar(2000),
  -- Code, name, group and framework, lower case and without marks.
  search text not null,
  constraint skill_position unique (group_id, position) deferrable initially deferred,
  constraint skill_code unique (code) deferrable initially deferred
);
