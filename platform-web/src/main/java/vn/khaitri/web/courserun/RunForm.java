package vn.khaitri.web.courserun;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.ChangeRun;
import vn.khaitri.contract.courserun.CourseRunView;
import vn.khaitri.contract.courserun.FinalExamMode;
import vn.khaitri.contract.courserun.FundingSource;
import vn.khaitri.contract.courserun.PlanRun;
import vn.khaitri.contract.courserun.RunFunding;
import vn.khaitri.contract.courserun.RunMode;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of a course run as they stand in the page, right or wrong.
 *
 * @param version id of the course version; of a run that is about to be planned
 * @param opensAt day, as typed; like the other three
 * @param endsAt last day of the run
 * @param enrolUntil last day for entering
 * @param seats as typed; empty for no limit
 * @param revision of the run that the form is about to change
 */
record RunForm(
    String version,
    String name,
    String wave,
    String unit,
    @Nullable RunMode mode,
    String startsAt,
    String endsAt,
    String opensAt,
    String enrolUntil,
    String seats,
    List<String> audience,
    boolean selfEnrolment,
    @Nullable FundingSource source,
    FinalExamMode examMode,
    String examReason,
    String examDocument,
    int revision) {
  /** What the API refuses in the viewer's language where the box holds no number. */
  private static final int NO_NUMBER = -1;

  RunForm {
    audience = List.copyOf(audience);
  }

  static RunForm fresh(String version) {
    return new RunForm(
        version,
        "",
        "",
        "",
        null,
        "",
        "",
        "",
        "",
        "",
        List.of(),
        false,
        null,
        FinalExamMode.ONLINE_ON_PLATFORM,
        "",
        "",
        0);
  }

  static RunForm of(CourseRunView run, RunPlan plan) {
    var funding = plan.funding();
    return new RunForm(
        run.versionId().toString(),
        plan.name(),
        plan.wave(),
        plan.unitId().toString(),
        plan.mode(),
        RunDays.shownFrom(plan.startsAt()),
        RunDays.shownUntil(plan.endsAt()),
        RunDays.shownFrom(plan.opensAt()),
        RunDays.shownUntil(plan.enrolUntil()),
        Objects.toString(plan.seats(), ""),
        plan.audience(),
        plan.selfEnrolment(),
        funding.source(),
        Objects.requireNonNullElse(funding.examMode(), FinalExamMode.ONLINE_ON_PLATFORM),
        Objects.toString(funding.examReason(), ""),
        Objects.toString(funding.examDocument(), ""),
        run.revision());
  }

  static RunForm of(MultivaluedMap<String, String> form) {
    return new RunForm(
        FormBox.text(form, "versionId"),
        FormBox.text(form, "plan-name"),
        FormBox.text(form, "plan-wave"),
        FormBox.text(form, "plan-unitId"),
        FormBox.choice(RunMode.class, FormBox.text(form, "plan-mode")),
        FormBox.text(form, "plan-startsAt"),
        FormBox.text(form, "plan-endsAt"),
        FormBox.text(form, "plan-opensAt"),
        FormBox.text(form, "plan-enrolUntil"),
        FormBox.text(form, "plan-seats"),
        FormBox.texts(form, "plan-audience"),
        form.containsKey("plan-selfEnrolment"),
        FormBox.choice(FundingSource.class, FormBox.text(form, "plan-funding-source")),
        Objects.requireNonNullElse(
            FormBox.choice(FinalExamMode.class, FormBox.text(form, "plan-funding-examMode")),
            FinalExamMode.ONLINE_ON_PLATFORM),
        FormBox.text(form, "plan-funding-examReason"),
        FormBox.text(form, "plan-funding-examDocument"),
        Objects.requireNonNullElse(FormBox.number(form, "revision"), 0));
  }

  /** No version: none, which the API refuses in the viewer's language. */
  @SuppressWarnings("NullAway")
  PlanRun request() {
    return new PlanRun(FormBox.id(version), plan(null, null, null, null));
  }

  ChangeRun request(RunPlan kept) {
    return new ChangeRun(
        plan(kept.startsAt(), kept.endsAt(), kept.opensAt(), kept.enrolUntil()), revision);
  }

  /** What is not chosen or cannot be read is left out, which the API refuses likewise. */
  @SuppressWarnings("NullAway")
  private RunPlan plan(
      @Nullable Instant starts,
      @Nullable Instant ends,
      @Nullable Instant opens,
      @Nullable Instant enrol) {
    return new RunPlan(
        name,
        wave,
        FormBox.id(unit),
        mode,
        RunDays.from(opensAt, opens),
        RunDays.until(enrolUntil, enrol),
        RunDays.from(startsAt, starts),
        RunDays.until(endsAt, ends),
        seats.isEmpty() ? null : Objects.requireNonNullElse(FormBox.number(seats), NO_NUMBER),
        audience,
        selfEnrolment,
        new RunFunding(source, examMode, examReason, examDocument));
  }

  /** Over the change that came first. */
  RunForm rebasedOn(int kept) {
    return new RunForm(
        version,
        name,
        wave,
        unit,
        mode,
        startsAt,
        endsAt,
        opensAt,
        enrolUntil,
        seats,
        audience,
        selfEnrolment,
        source,
        examMode,
        examReason,
        examDocument,
        kept);
  }

  /** Whether a day that may be left empty holds something else than a day. */
  public boolean isUnreadable() {
    return isOpensAtUnreadable() || isEnrolUntilUnreadable();
  }

  public boolean isOpensAtUnreadable() {
    return RunDays.isUnreadable(opensAt);
  }

  public boolean isEnrolUntilUnreadable() {
    return RunDays.isUnreadable(enrolUntil);
  }

  /** As date boxes want it. */
  public String day(String typed) {
    return Objects.toString(Days.read(typed), typed);
  }

  public List<RunMode> modes() {
    return List.of(RunMode.values());
  }

  public List<FundingSource> sources() {
    return List.of(FundingSource.values());
  }

  public List<FinalExamMode> examModes() {
    return List.of(FinalExamMode.values());
  }
}
