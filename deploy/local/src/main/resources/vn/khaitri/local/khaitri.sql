-- Run once in database khaitri, as the superuser: what a migration run by khaitri_owner may not do, and what khaitri_app may do with whatever it makes.
CREATE EXTENSION pg_trgm;
CREATE EXTENSION unaccent;
ALTER DEFAULT PRIVILEGES FOR ROLE khaitri_owner GRANT USAGE ON SCHEMAS TO khaitri_app;
ALTER DEFAULT PRIVILEGES FOR ROLE khaitri_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO khaitri_app;
ALTER DEFAULT PRIVILEGES FOR ROLE khaitri_owner GRANT USAGE, SELECT ON SEQUENCES TO khaitri_app;
ALTER DEFAULT PRIVILEGES FOR ROLE khaitri_owner GRANT EXECUTE ON FUNCTIONS TO khaitri_app;
