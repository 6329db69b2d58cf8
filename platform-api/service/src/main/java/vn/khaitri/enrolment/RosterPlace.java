package vn.khaitri.enrolment;

import java.time.Instant;
import java.util.UUID;

/**
 * A learner's place in a run.
 *
 * @param name as lists show it; empty where none is known
 * @param changedAt when they were enrolled or left last
 */
public record RosterPlace(
    UUID enrolmentId,
    UUID learnerId,
    UUID runId,
    String name,
    Instant enrolledAt,
    Instant changedAt) {}
