package vn.khaitri.contract.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param version 1 for the first with this code, 2 for its successor, and so on
 * @param own whether the caller drafted it
 * @param shared whether the draft is open for comment to all who work on programmes
 * @param revision goes up with every change of the content
 * @param figures what the framework states
 * @param sums what the modules add up to
 * @param appraisalComment the appraiser's latest words to the drafter; for those who work on
 *     programmes
 * @param issue null before it is issued
 * @param withdrawal null unless it was withdrawn
 * @param reviewDue day by which the issued programme is to be reviewed (BR-11)
 * @param predecessorId the version that this one was drafted from; null for a first one
 * @param replacedById the version that took its place; null while none has
 */
public record ProgrammeView(
    UUID id,
    String code,
    int version,
    ProgrammeState state,
    boolean own,
    boolean shared,
    int revision,
    ProgrammeDescription description,
    ProgrammeFigures figures,
    ProgrammeRules rules,
    List<ModuleView> modules,
    PeriodCounts sums,
    @Nullable String appraisalComment,
    @Nullable Issue issue,
    @Nullable Withdrawal withdrawal,
    @Nullable LocalDate reviewDue,
    @Nullable UUID predecessorId,
    @Nullable UUID replacedById,
    Instant changedAt) {

  /**
   * @param total as the framework states it
   * @param scheduled periods of the timetable that are this module's
   */
  public record ModuleView(
      int number,
      String title,
      int theory,
      int practice,
      int total,
      PeriodCounts scheduled,
      List<ProgrammeModule.Section> sections,
      List<ProgrammeModule.Topic> topics) {}

  /** The decision (quyết định) by which the programme was issued. */
  public record Issue(
      String decisionNumber,
      LocalDate decisionDate,
      String signerName,
      String signerTitle,
      Instant at) {}

  public record Withdrawal(String reason, Instant at) {}
}
