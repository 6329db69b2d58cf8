package vn.khaitri.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.khaitri.contract.authoring.DraftProgramme;
import vn.khaitri.shared.Fault;

/** Whether the figures and numbers of a programme agree with each other. */
final class ProgrammePolicy {
  private ProgrammePolicy() {}

  /** Empty when they do. */
  static List<Fault> faults(DraftProgramme draft) {
    var faults = new ArrayList<Fault>();
    long theory = sum(draft, DraftProgramme.Module::theory);
    if (theory != draft.theoryPeriods()) {
      faults.add(new Fault("/theoryPeriods", "theory-sum", theory));
    }
    long practice = sum(draft, DraftProgramme.Module::practice);
    if (practice != draft.practicePeriods()) {
      faults.add(new Fault("/practicePeriods", "practice-sum", practice));
    }
    var numbers = new HashSet<Integer>();
    for (int m = 0; m < draft.modules().size(); m++) {
      var module = draft.modules().get(m);
      if (!numbers.add(module.number())) {
        faults.add(new Fault("/modules/" + m + "/number", "module-number", module.number()));
      }
      faults.addAll(repeatedTopics(module, "/modules/" + m));
    }
    return faults;
  }

  private static List<Fault> repeatedTopics(DraftProgramme.Module module, String pointer) {
    var faults = new ArrayList<Fault>();
    var codes = new HashSet<String>();
    for (int t = 0; t < module.topics().size(); t++) {
      var code = module.topics().get(t).code();
      if (!codes.add(code)) {
        faults.add(new Fault(pointer + "/topics/" + t + "/code", "topic-code", code));
      }
    }
    return faults;
  }

  private static long sum(DraftProgramme draft, ToIntFunction<DraftProgramme.Module> periods) {
    return draft.modules().stream().mapToLong(periods::applyAsInt).sum();
  }
}
