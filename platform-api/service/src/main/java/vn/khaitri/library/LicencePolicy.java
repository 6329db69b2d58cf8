package vn.khaitri.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.library.LicenceState;

/** What the days of a licence mean (BR-13). */
final class LicencePolicy {
  private LicencePolicy() {}

  /**
   * @param validFrom first day; null for always
   * @param validTo last day, on which it still holds; null for ever
   */
  static LicenceState on(
      LocalDate day, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {
    if (validFrom != null && day.isBefore(validFrom)) {
      return LicenceState.NOT_YET;
    }
    if (validTo == null || day.plusDays(LicenceState.SOON_DAYS).isBefore(validTo)) {
      return LicenceState.VALID;
    }
    return day.isAfter(validTo) ? LicenceState.EXPIRED : LicenceState.EXPIRING;
  }
}
