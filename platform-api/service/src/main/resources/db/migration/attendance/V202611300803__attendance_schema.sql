-- Attendance has become a feature of its own; its tables come from enrolment's schema next.
create schema attendance;
