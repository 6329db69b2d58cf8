package vn.khaitri.web.shell;

/** The error pages; title and advice of each stand in {@link ShellMessages}. */
public enum ErrorKind {
  BAD_REQUEST(400),
  FORBIDDEN(403),
  NOT_FOUND(404),
  TOO_LARGE(413),
  BROKEN(500),
  API_AWAY(503),
  SIGN_IN_AWAY(503),
  SIGN_IN_FAILED(401),
  SESSION_ENDED(401),
  REFUSED(409);

  private final int status;

  ErrorKind(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  /** Whether to try the same page again may help. */
  public boolean isPassing() {
    return this == BROKEN || this == API_AWAY || this == SIGN_IN_AWAY;
  }

  /** Whether the way on is to sign in anew. */
  public boolean isSignIn() {
    return this == SIGN_IN_FAILED || this == SESSION_ENDED;
  }

  static ErrorKind of(int status) {
    return switch (status) {
      case 401 -> SESSION_ENDED;
      case 403 -> FORBIDDEN;
      case 404, 405, 406, 410 -> NOT_FOUND;
      case 413 -> TOO_LARGE;
      case 409, 422 -> REFUSED;
      case 502, 503, 504 -> API_AWAY;
      default -> status < 500 ? BAD_REQUEST : BROKEN;
    };
  }
}
