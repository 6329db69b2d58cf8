package vn.khaitri.contract.caption;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A line of captions. Times are whole milliseconds on the time line of the video, as caption files
 * have them.
 *
 * @param text plain, without markup; may have several lines
 */
public record Cue(long startMillis, long endMillis, @NotNull @Size(max = MAX_TEXT) String text) {
  public static final int MAX_TEXT = 1000;
}
