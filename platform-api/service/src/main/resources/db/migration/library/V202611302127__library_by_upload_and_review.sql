-- The library by what came last, and by what is to be looked over first.
create index asset_by_upload on library.asset (uploaded_at desc, id);
create index asset_by_review on library.asset (review_due_date, id);
