-- The catalogue by what was published last: ids of versions are in the order in which they were made.
create index entry_by_publication on catalog.entry (version_id desc) where listed;
