package vn.khaitri.shared;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;

/** A status that JAX-RS has no name for. */
public record OtherStatus(int code, String reason) implements StatusType {
  @Override
  public int getStatusCode() {
    return code;
  }

  @Override
  public Status.Family getFamily() {
    return Status.Family.familyOf(code);
  }

  @Override
  public String getReasonPhrase() {
    return reason;
  }
}
