package vn.khaitri.worker;

import vn.khaitri.contract.media.FailureReason;

/** The uploaded file gives no video; trying again would not help. */
final class BadSource extends Exception {
  private static final long serialVersionUID = 1L;

  private final FailureReason reason;

  /**
   * @param detail for the operator
   */
  BadSource(FailureReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  FailureReason reason() {
    return reason;
  }
}
