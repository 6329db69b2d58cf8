-- What is old goes, some rows at a time (InboxPurge).
create index inbox_by_age on events.inbox (taken_at);
