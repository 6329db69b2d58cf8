-- BR-04: credited periods of a day beyond which a pace is flagged; none without a programme.
alter table authoring.course_version add max_periods_per_day integer check (max_periods_per_day > 0);
