-- Codes of skills such as TT03-2014:IU01; the feature competency knows them.
alter table assessment.question add column skills text[] not null default '{}';
