package vn.khaitri.demo;

/** The API said no. */
public final class ApiRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  ApiRefusal(String request, int status, String body) {
    super(request + ": " + status + " " + body);
    this.status = status;
  }

  public int status() {
    return status;
  }
}
