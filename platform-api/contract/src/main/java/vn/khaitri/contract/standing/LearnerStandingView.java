package vn.khaitri.contract.standing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.PeriodSums;

/**
 * How one learner stands in a run.
 *
 * @param since in that state: enrolled, last seen or finished then
 * @param percent of what the course asks for
 * @param seenAt the first moment of the last day on which they learnt, or a later one of it; null
 *     for never
 * @param examPercent the best passed result of the final examination; null for none
 * @param fastDays on which more periods were completed than the programme lays down (BR-04)
 * @param refusedReports of watched video, that no honest player sends (BR-45)
 * @param changedAt when any of it but {@code refusedReports} changed last
 */
public record LearnerStandingView(
    UUID learnerId,
    String name,
    StandingState state,
    Instant since,
    Instant enrolledAt,
    int percent,
    PeriodSums periodsDone,
    @Nullable Instant seenAt,
    @Nullable Instant completedAt,
    @Nullable Integer examPercent,
    int fastDays,
    int refusedReports,
    Instant changedAt) {}
