package vn.khaitri.courserun;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.shared.Csv;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.Vietnam;

/** The list of runs for spreadsheets. */
final class RunTable {
  private static final List<String> COLUMNS =
      List.of(
          "course",
          "version",
          "run",
          "wave",
          "unit",
          "mode",
          "state",
          "starts",
          "ends",
          "opens",
          "enrol-until",
          "seats",
          "learners",
          "audience",
          "funding",
          "exam",
          "exam-document");

  private RunTable() {}

  static String of(List<CourseRunView> runs, FeatureTexts texts) {
    var rows = new ArrayList<List<String>>();
    rows.add(COLUMNS.stream().map(column -> texts.text("column." + column)).toList());
    runs.forEach(run -> rows.add(row(run, texts)));
    return Csv.write(rows);
  }

  private static List<String> row(CourseRunView run, FeatureTexts texts) {
    var facts = Stream.of(run.courseTitle(), String.valueOf(run.version()), run.name());
    return Stream.concat(facts, rest(run, Optional.ofNullable(run.plan()), texts)).toList();
  }

  private static Stream<String> rest(
      CourseRunView run, Optional<RunPlan> plan, FeatureTexts texts) {
    return Stream.of(
        plan.map(RunPlan::wave).orElse(""),
        Objects.requireNonNullElse(run.unitName(), ""),
        plan.map(one -> texts.word("mode", one.mode())).orElseGet(() -> texts.text("self-paced")),
        texts.word("state", run.state()),
        plan.map(one -> moment(one.startsAt())).orElse(""),
        plan.map(one -> moment(one.endsAt())).orElse(""),
        plan.map(one -> moment(one.opensAt())).orElse(""),
        plan.map(one -> moment(one.enrolUntil())).orElse(""),
        plan.map(RunPlan::seats).map(String::valueOf).orElse(""),
        String.valueOf(run.learners()),
        plan.map(one -> String.join("; ", one.audience())).orElse(""),
        plan.map(one -> texts.word("funding", one.funding().source())).orElse(""),
        plan.map(one -> one.funding().examMode())
            .map(mode -> texts.word("exam-mode", mode))
            .orElse(""),
        plan.map(one -> one.funding().examDocument()).orElse(""));
  }

  private static String moment(@Nullable Instant instant) {
    return instant == null
        ? ""
        : DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Vietnam.ZONE).format(instant);
  }
}
