-- Hibernate asks array_contains with arrays of varchar, which PostgreSQL does not compare with text[].
alter table catalog.edition
  alter column audience type varchar[],
  alter column skills type varchar[];
