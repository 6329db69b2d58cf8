-- Grants, indexes and constraints go along.
alter table enrolment.attendance set schema attendance;
alter table enrolment.attendance_change set schema attendance;
