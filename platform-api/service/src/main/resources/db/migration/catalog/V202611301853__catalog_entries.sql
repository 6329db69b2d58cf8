-- An edition, beside a course's version, was a second word for one thing.
alter table catalog.edition rename to entry;
alter table catalog.edition_module rename to entry_module;
alter table catalog.edition_lesson rename to entry_lesson;
alter table catalog.edition_prerequisite rename to entry_prerequisite;
