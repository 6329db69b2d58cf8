package vn.khaitri.contract.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner's place in a run, as other systems take note of it.
 *
 * @param learnerId the subject of the learner's tokens
 * @param learnerName empty where none is known
 * @param withdrawnAt null while the learner is in the run
 * @param updatedAt when the learner entered or left
 */
public record LearnerEnrolmentView(
    UUID id,
    UUID learnerId,
    String learnerName,
    UUID runId,
    UUID courseId,
    Instant enrolledAt,
    @Nullable Instant withdrawnAt,
    Instant updatedAt) {}
