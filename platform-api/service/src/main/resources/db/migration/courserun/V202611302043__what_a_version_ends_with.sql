-- What a course ends with (BR-51); versions from before have chosen nothing, so their content says.
alter table courserun.taught_version add column document varchar(20) check (document in ('CERTIFICATE', 'CONFIRMATION'));
update courserun.taught_version
set document = case when lessons @> '[{"requirement": "EXAM"}]' then 'CERTIFICATE' else 'CONFIRMATION' end;
alter table courserun.taught_version alter column document set not null;
