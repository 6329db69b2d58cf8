create schema programme;
