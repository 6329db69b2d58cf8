package vn.khaitri.courserun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.courserun.FinalExamMode;
import vn.khaitri.contract.courserun.FundingSource;
import vn.khaitri.contract.courserun.RunFunding;
import vn.khaitri.contract.courserun.RunPlan;
import vn.khaitri.contract.courserun.RunState;
import vn.khaitri.shared.FieldFault;

/** What makes a plan sound, and which state follows which. */
final class RunPolicy {
  private RunPolicy() {}

  /** All that does not fit in the plan itself; none for a sound one. */
  static List<FieldFault> faults(RunPlan plan) {
    var faults = new ArrayList<FieldFault>();
    if (!plan.startsAt().isBefore(plan.endsAt())) {
      faults.add(new FieldFault("/plan/endsAt", "ends-before-start"));
    }
    if (plan.enrolUntil() != null && plan.enrolUntil().isAfter(plan.endsAt())) {
      faults.add(new FieldFault("/plan/enrolUntil", "enrolment-after-end"));
    }
    var lastEntry = plan.enrolUntil() == null ? plan.endsAt() : plan.enrolUntil();
    if (plan.opensAt() != null && !plan.opensAt().isBefore(lastEntry)) {
      faults.add(new FieldFault("/plan/opensAt", "opens-after-enrolment"));
    }
    faults.addAll(fundingFaults(plan.funding()));
    return faults;
  }

  /**
   * BR-41: a run that the state budget pays has its final exam online; another way needs a reason
   * and the number of a document.
   */
  private static List<FieldFault> fundingFaults(RunFunding funding) {
    if (funding.source() != FundingSource.STATE_BUDGET
        || funding.examMode() != FinalExamMode.IN_PERSON) {
      return List.of();
    }
    var faults = new ArrayList<FieldFault>();
    if (isBlank(funding.examReason())) {
      faults.add(new FieldFault("/plan/funding/examReason", "exam-reason-missing"));
    }
    if (isBlank(funding.examDocument())) {
      faults.add(new FieldFault("/plan/funding/examDocument", "exam-document-missing"));
    }
    return faults;
  }

  /**
   * The groups of a run that its version is not written for (BR-05).
   *
   * @param version codes of the version; empty takes any group
   */
  static List<String> outside(List<String> run, List<String> version) {
    return version.isEmpty()
        ? List.of()
        : run.stream().filter(group -> !version.contains(group)).distinct().toList();
  }

  /** The state after opening; empty when the run cannot open. */
  static Optional<RunState> opened(RunState state) {
    return switch (state) {
      case PLANNED, OPEN -> Optional.of(RunState.OPEN);
      case CLOSED, CANCELLED -> Optional.empty();
    };
  }

  /** The state after closing; empty when the run cannot close. */
  static Optional<RunState> closed(RunState state) {
    return switch (state) {
      case OPEN, CLOSED -> Optional.of(RunState.CLOSED);
      case PLANNED, CANCELLED -> Optional.empty();
    };
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
