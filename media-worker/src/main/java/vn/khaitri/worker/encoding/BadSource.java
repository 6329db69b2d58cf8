package vn.khaitri.worker.encoding;

import vn.khaitri.contract.media.FailureReason;

/** The uploaded file gives no video; trying again would not help. */
public final class BadSource extends Exception {
  private static final long serialVersionUID = 1L;

  private final FailureReason reason;

  /**
   * @param detail for the operator
   */
  BadSource(FailureReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  public FailureReason reason() {
    return reason;
  }
}
