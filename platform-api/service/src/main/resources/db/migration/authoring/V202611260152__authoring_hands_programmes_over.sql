-- Programmes have become a feature of their own; what they hold goes with them.
alter table authoring.programme set schema programme;
alter table authoring.programme_module set schema programme;
alter table authoring.programme_topic set schema programme;
