package vn.khaitri.contract.review;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where in a subject a comment stands. All may be left out for one on the whole.
 *
 * @param lessonId of a course
 * @param module number of a programme's module, from 1
 * @param blockId of that lesson
 * @param quote the words that it is about, as they stood then
 */
public record Place(
    @Nullable UUID lessonId,
    @Nullable @Positive Integer module,
    @Nullable UUID blockId,
    @Nullable @Size(max = 300) String quote) {
  public static final Place WHOLE = new Place(null, null, null, null);
}
