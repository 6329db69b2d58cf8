-- The feature was called exchange, and a file that waits for its sender's yes an arrival.
alter schema exchange rename to importexport;
alter table importexport.arrival rename to pending_import;
alter index importexport.arrival_arrived_at rename to pending_import_arrived_at;
update importexport.pending_import
set outline = replace(outline::text, '"feature": "exchange"', '"feature": "importexport"')::jsonb;
