-- What a course ends with (BR-51). Null lets the content say: a certificate where there is an examination, a
-- confirmation where there is none. So courses and drafts from before go on as they are.
alter table authoring.course add column document varchar(20) check (document in ('CERTIFICATE', 'CONFIRMATION'));
alter table authoring.course_version add column document varchar(20) check (document in ('CERTIFICATE', 'CONFIRMATION'));
