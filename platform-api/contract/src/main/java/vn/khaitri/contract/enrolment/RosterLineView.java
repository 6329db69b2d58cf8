package vn.khaitri.contract.enrolment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param overrideReason why the learner was taken though the run is not for them; null for others
 */
public record RosterLineView(
    UUID enrolmentId,
    UUID learnerId,
    String name,
    Instant enrolledAt,
    @Nullable String overrideReason) {}
