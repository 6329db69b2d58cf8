package vn.khaitri.standing;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.standing.LearnerStandingView;
import vn.khaitri.shared.Csv;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.Vietnam;

/** How the learners of a run stand, for spreadsheets. */
final class StandingTable {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(Vietnam.ZONE);
  private static final List<String> COLUMNS =
      List.of(
          "name",
          "state",
          "since",
          "percent",
          "theory",
          "practice",
          "enrolled",
          "seen",
          "completed",
          "exam",
          "fast-days",
          "refused-reports");

  private StandingTable() {}

  static String of(List<LearnerStandingView> learners, FeatureTexts texts) {
    var rows = new ArrayList<List<String>>();
    rows.add(COLUMNS.stream().map(column -> texts.text("column." + column)).toList());
    learners.forEach(learner -> rows.add(row(learner, texts)));
    return Csv.write(rows);
  }

  private static List<String> row(LearnerStandingView learner, FeatureTexts texts) {
    return List.of(
        learner.name(),
        texts.word("state", learner.state()),
        day(learner.since()),
        String.valueOf(learner.percent()),
        learner.periodsDone().theory().toPlainString(),
        learner.periodsDone().practice().toPlainString(),
        day(learner.enrolledAt()),
        day(learner.seenAt()),
        day(learner.completedAt()),
        learner.examPercent() == null ? "" : String.valueOf(learner.examPercent()),
        String.valueOf(learner.fastDays()),
        String.valueOf(learner.refusedReports()));
  }

  private static String day(@Nullable Instant moment) {
    return moment == null ? "" : DAY.format(moment);
  }
}
