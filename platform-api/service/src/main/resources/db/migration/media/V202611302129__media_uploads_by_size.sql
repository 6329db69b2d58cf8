-- One's own videos, the largest first: for who needs room.
create index upload_owner_size on media.upload (owner_id, bytes desc, id desc) where removed_at is null;
