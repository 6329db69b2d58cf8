package vn.khaitri.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.programme.ProgrammeState;
import vn.khaitri.contract.programme.RatioPolicy;

/**
 * What a programme asks of the courses that are made by it.
 *
 * @param audienceGroups their codes
 * @param minutesPerPeriod BR-03
 * @param maxPeriodsPerDay credited periods beyond which a learner's pace is flagged (BR-04)
 * @param ratioReference the document that shares other than 30 to 70 come from; empty for none
 * @param minElectives BR-06
 * @param moduleOrder of the lessons inside a module (BR-07)
 */
public record Framework(
    UUID id,
    String code,
    int version,
    String name,
    ProgrammeState state,
    List<String> audienceGroups,
    int minutesPerPeriod,
    int maxPeriodsPerDay,
    RatioPolicy ratioPolicy,
    String ratioReference,
    int minElectives,
    ModuleOrder moduleOrder,
    boolean examRequired,
    List<Module> modules) {

  /**
   * @param number from 1
   * @param theory in periods
   * @param practice in periods
   * @param topicCodes of its topics and sub-topics, in their order
   */
  public record Module(
      int number, String title, BigDecimal theory, BigDecimal practice, List<String> topicCodes) {
    public PeriodSums sums() {
      return new PeriodSums(theory, practice);
    }
  }

  public PeriodSums sums() {
    return modules.stream().map(Module::sums).reduce(PeriodSums.NONE, PeriodSums::plus);
  }
}
