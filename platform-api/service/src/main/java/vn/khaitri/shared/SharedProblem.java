package vn.khaitri.shared;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;

/** Refusals that any endpoint can give. */
public enum SharedProblem implements ProblemType {
  INVALID_REQUEST(Status.BAD_REQUEST),
  UNREADABLE_BODY(Status.BAD_REQUEST),
  NOT_SIGNED_IN(Status.UNAUTHORIZED),
  NOT_ALLOWED(Status.FORBIDDEN),
  NOT_FOUND(Status.NOT_FOUND),
  METHOD_NOT_ALLOWED(Status.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(Status.NOT_ACCEPTABLE),
  CHANGED_MEANWHILE(Status.CONFLICT),
  /** The same key with another request. */
  IDEMPOTENCY_KEY_REUSED(new OtherStatus(422, "Unprocessable Content")),
  TOO_MANY_IDEMPOTENCY_KEYS(Status.TOO_MANY_REQUESTS),
  BODY_TOO_LARGE(Status.REQUEST_ENTITY_TOO_LARGE),
  UNSUPPORTED_MEDIA_TYPE(Status.UNSUPPORTED_MEDIA_TYPE),
  TRY_LATER(Status.SERVICE_UNAVAILABLE),
  INTERNAL_ERROR(Status.INTERNAL_SERVER_ERROR);

  private final StatusType status;

  SharedProblem(StatusType status) {
    this.status = status;
  }

  @Override
  public StatusType status() {
    return status;
  }

  @Override
  public boolean isStale() {
    return this == CHANGED_MEANWHILE;
  }
}
