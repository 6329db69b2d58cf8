-- Runs have become a feature of their own; their tables come from the catalogue's schema next.
create schema courserun;
