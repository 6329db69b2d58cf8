package vn.khaitri.certification;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum CertificationProblem implements ProblemType {
  OWN_CERTIFICATE(Status.FORBIDDEN),
  NAME_NOT_PRINTABLE(Status.CONFLICT),
  /** Somebody decided on it before. */
  PROPOSAL_DECIDED(Status.CONFLICT),
  /** One of many, whose failure has nothing to do with what was asked. */
  APPROVAL_FAILED(Status.INTERNAL_SERVER_ERROR),
  /** The record does not bear out what is asked for (BR-50). */
  EVIDENCE_LACKING(Status.CONFLICT),
  ALREADY_REVOKED(Status.CONFLICT),
  CODE_MISTYPED(Status.NOT_FOUND),
  CODE_UNKNOWN(Status.NOT_FOUND),
  TOO_MANY_GUESSES(Status.TOO_MANY_REQUESTS);

  private final Status status;

  CertificationProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }
}
