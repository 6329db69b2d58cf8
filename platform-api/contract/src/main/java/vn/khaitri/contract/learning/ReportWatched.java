package vn.khaitri.contract.learning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;

/**
 * Seconds of the video's own time, whatever the speed it was played at.
 *
 * @param from start of the stretch
 * @param to its end and the position to go on from; at most {@value #MAX_STRETCH} s after {@code
 *     from}
 */
public record ReportWatched(@DecimalMin("0") double from, @DecimalMin("0") double to) {
  /** A player reports every 15 s at up to double speed, and once when the page closes. */
  public static final int MAX_STRETCH = 60;

  @JsonIgnore
  @AssertTrue(message = "{learning.watched.stretch}")
  public boolean isStretch() {
    return Double.isFinite(from) && Double.isFinite(to) && to >= from && to - from <= MAX_STRETCH;
  }
}
