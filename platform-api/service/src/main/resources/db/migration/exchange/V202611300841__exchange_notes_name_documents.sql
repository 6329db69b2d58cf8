-- Files that wait for their sender's yes name the feature that has the words of their notes, which
-- is called documents now, and refusals of pictures, which are filecheck's.
update exchange.arrival
set outline = replace(
        replace(outline::text, '"feature": "manuscript"', '"feature": "documents"'),
        '"problem:library/', '"problem:filecheck/')::jsonb
where outline::text like '%"manuscript"%';
