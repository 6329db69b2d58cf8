-- Run once, as the superuser, in PostgreSQL's single-user mode: one statement per line. Words between at signs are secrets of the home folder.
ALTER ROLE postgres PASSWORD '@postgres@';
CREATE ROLE keycloak LOGIN PASSWORD '@keycloak@';
CREATE ROLE khaitri_owner LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '@khaitri_owner@';
CREATE ROLE khaitri_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '@khaitri_app@';
CREATE DATABASE keycloak OWNER keycloak;
CREATE DATABASE khaitri OWNER khaitri_owner;
REVOKE ALL ON DATABASE keycloak, khaitri FROM PUBLIC;
GRANT CONNECT ON DATABASE khaitri TO khaitri_app;
