package vn.khaitri.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.PeriodSums;

/**
 * How far a learner has come in a run.
 *
 * @param percent of what the course asks for
 * @param fastDays on which more was completed than the programme lays down (BR-04)
 * @param completedAt when the last requirement was met; null before
 * @param seenAt when they last did something, to the minute; null for never
 */
public record LearnerProgress(
    int percent,
    PeriodSums periodsDone,
    int fastDays,
    @Nullable Instant completedAt,
    @Nullable Instant seenAt) {}
