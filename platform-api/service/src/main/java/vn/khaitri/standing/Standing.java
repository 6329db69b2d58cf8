package vn.khaitri.standing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.standing.CommunePersonView;
import vn.khaitri.contract.standing.LearnerStandingView;
import vn.khaitri.standing.StandingPolicy.Line;

/**
 * How a learner stands in a run, as far as it does not depend on the day.
 *
 * @param seenAt null for never
 * @param completedAt when the last requirement was met; null before
 * @param examPercent null for none
 */
record Standing(
    UUID runId,
    UUID learnerId,
    String name,
    Instant enrolledAt,
    @Nullable Instant seenAt,
    int percent,
    BigDecimal theory,
    BigDecimal practice,
    int fastDays,
    @Nullable Instant completedAt,
    @Nullable Integer examPercent,
    Instant changedAt) {

  LearnerStandingView view(Line line, int refusedReports) {
    return new LearnerStandingView(
        learnerId,
        name,
        StandingPolicy.state(this, line),
        StandingPolicy.since(this),
        enrolledAt,
        percent,
        new PeriodSums(theory, practice),
        seenAt,
        completedAt,
        examPercent,
        fastDays,
        refusedReports,
        changedAt);
  }

  CommunePersonView inCommune(String courseTitle, Line line) {
    return new CommunePersonView(
        learnerId,
        name,
        runId,
        courseTitle,
        StandingPolicy.state(this, line),
        StandingPolicy.since(this),
        percent);
  }
}
