package vn.khaitri.contract.learning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Seconds of the video's own time, whatever the speed it was played at.
 *
 * @param session in which it was played, as {@link LearningApi#openWatching} gave it
 * @param sequence number of the report in its session, from 1; the same when it is sent again
 * @param from start of the stretch
 * @param to its end and the position to go on from; at most {@value #MAX_STRETCH} s after {@code
 *     from}
 * @param rate speed at which it was played; 1 for as recorded
 */
public record ReportWatched(
    @NotNull UUID session,
    @Min(1) int sequence,
    @DecimalMin("0") double from,
    @DecimalMin("0") double to,
    @DecimalMin("0.1") @DecimalMax("2") double rate) {
  /** A player reports every 15 s at up to double speed, and once when the page closes. */
  public static final int MAX_STRETCH = 60;

  @JsonIgnore
  @AssertTrue(message = "{learning.watched.stretch}")
  public boolean isStretch() {
    return Double.isFinite(from) && Double.isFinite(to) && to >= from && to - from <= MAX_STRETCH;
  }
}
