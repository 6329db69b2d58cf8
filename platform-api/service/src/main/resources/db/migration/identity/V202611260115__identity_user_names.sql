create index person_user_name on identity.person (user_name);
