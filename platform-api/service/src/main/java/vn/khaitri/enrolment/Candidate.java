package vn.khaitri.enrolment;

import java.util.List;
import java.util.UUID;

/**
 * A person before a run.
 *
 * @param outsideAudience the run is for other groups (BR-23)
 * @param conditions what the course asks, met or not
 */
record Candidate(
    UUID personId, boolean outsideAudience, List<Condition> conditions, Attained attained) {

  boolean lacksPrerequisites() {
    return conditions.stream().anyMatch(condition -> !condition.met());
  }

  /** Taken only for a reason. */
  boolean needsOverride() {
    return outsideAudience || lacksPrerequisites();
  }
}
