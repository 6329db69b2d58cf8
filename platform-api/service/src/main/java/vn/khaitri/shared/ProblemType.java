package vn.khaitri.shared;

import jakarta.ws.rs.core.Response.StatusType;
import java.util.Locale;

/**
 * One kind of refusal. Each feature lists its own in an enum; the texts are in {@code
 * problems/<feature>_<lang>.properties} under {@code <slug>.title} and {@code <slug>.detail}.
 */
public interface ProblemType {
  String name();

  StatusType status();

  /** {@code QUIZ_WITHOUT_QUESTIONS} is {@code quiz-without-questions}. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the caller has an older revision than the last: 412 for who says so by If-Match. */
  default boolean isStale() {
    return false;
  }

  /** The feature whose file has the texts. */
  default String feature() {
    var packageName = getClass().getPackageName();
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }
}
