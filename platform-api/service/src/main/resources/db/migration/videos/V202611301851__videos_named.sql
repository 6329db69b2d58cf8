-- The feature was called studio.
alter schema studio rename to videos;
