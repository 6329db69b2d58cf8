-- What the outline shows of a lesson's blocks, kept beside them: an outline reads no text.
alter table authoring.lesson
  add block_ids uuid[] not null default '{}',
  -- Whether a reader would find nothing that the kind asks for; null where nobody has looked since
  -- before this was kept: then the program looks at the blocks.
  add empty boolean;

update authoring.lesson l
set block_ids = array(
    select (block ->> 'id')::uuid
    from jsonb_array_elements(l.blocks) with ordinality as the (block, place)
    order by place),
  empty = case
    when l.kind in ('VIDEO', 'QUIZ') then false
    when l.kind in ('DOCUMENT', 'LINK')
      then not l.blocks @> jsonb_build_array(jsonb_build_object('kind', l.kind))
    when l.blocks = '[]' then true
    -- Only what nobody can doubt: words outside of tags that are kept, in a text of no other tags.
    when exists (
      select from jsonb_array_elements(l.blocks) as the (block)
      where block ->> 'kind' <> 'TEXT'
        or block ->> 'text' !~* '<(?!/?(p|br|h[1-6]|strong|em|b|i|u|ul|ol|li|table|tbody|tr|td)\s*/?>)'
          and regexp_replace(block ->> 'text', '<[^>]*>|&[#a-z0-9]*;?', '', 'gi') ~ '[[:alnum:]]')
      then false
    end;

alter table authoring.lesson alter block_ids drop default;
