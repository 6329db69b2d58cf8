package vn.khaitri.events;

import java.sql.SQLException;

/** The database refused or could not be reached. */
class DatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseException(SQLException cause) {
    super(cause);
  }
}
