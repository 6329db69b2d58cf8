package vn.khaitri.identity;

/** A way to a phone: a file on one's own machine, later SMS or Zalo. */
interface CodeSender {
  /** Whether the operator has set it up. */
  boolean isThere();

  /**
   * Sends a short message. It holds a code: it must stand in no log.
   *
   * @throws java.io.UncheckedIOException when it cannot be sent
   */
  void send(PhoneNumber phone, String message);
}
