package vn.khaitri.contract.learning;

import java.time.Instant;
import java.util.UUID;

/**
 * A learner who has done all that a run asks for.
 *
 * @param learnerId the subject of the learner's tokens
 * @param completedAt when the last of it was done
 */
public record CompletionView(UUID learnerId, UUID runId, Instant completedAt) {}
