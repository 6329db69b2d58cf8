package vn.khaitri.contract.enrolment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Prerequisite;

/**
 * Whether the caller may enter a run, and what is asked of them; all words are in the caller's
 * language.
 *
 * @param enrolled is in it already
 * @param mayEnrol would be taken now
 * @param refusal why not; null when {@code mayEnrol} or {@code enrolled}
 * @param prerequisites all that the course asks, met or not
 */
public record EligibilityView(
    UUID runId,
    boolean enrolled,
    boolean mayEnrol,
    @Nullable String refusal,
    List<PrerequisiteLine> prerequisites) {

  /**
   * @param courseId where to go for a COMPLETION or SCORE; null for the others
   * @param missing what is still missing; null when satisfied
   */
  public record PrerequisiteLine(
      Prerequisite.Kind kind,
      @Nullable UUID courseId,
      String sentence,
      boolean satisfied,
      @Nullable String missing) {}
}
