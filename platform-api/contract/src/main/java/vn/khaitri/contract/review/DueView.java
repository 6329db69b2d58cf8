package vn.khaitri.contract.review;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Content that is in force and has a day for its next review.
 *
 * @param daysLeft negative when the day has passed
 */
public record DueView(DueKind kind, UUID id, String title, LocalDate due, int daysLeft) {
  public boolean overdue() {
    return daysLeft < 0;
  }
}
