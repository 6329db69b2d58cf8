package vn.khaitri.certification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * The number in the register: without gaps within a year (BR-54).
 *
 * @param year of the approval, in Vietnam
 * @param running 1 for the first of the year
 */
record CertificateNumber(int year, int running) {
  static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  static int yearOf(Instant approval) {
    return approval.atZone(VIETNAM).getYear();
  }

  /** {@code KT-2026-000001} */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "KT-%d-%06d", year, running);
  }
}
