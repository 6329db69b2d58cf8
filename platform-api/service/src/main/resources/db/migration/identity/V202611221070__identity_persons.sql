create schema identity;

-- Who has signed in. Keycloak owns accounts; this is the name that documents and lists show.
create table identity.person (
  id uuid primary key,
  user_name text not null,
  display_name text not null,
  seen_at timestamptz not null
);
