-- BR-04, as the version says.
alter table catalog.edition add max_periods_per_day integer check (max_periods_per_day > 0);
