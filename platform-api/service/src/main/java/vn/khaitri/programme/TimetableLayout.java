package vn.khaitri.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.SlotSubject;
import vn.khaitri.programme.Timetable.Place;
import vn.khaitri.shared.ProblemException;

/**
 * The timetable of one button. Modules follow each other without a gap; each day that a module
 * takes gets its share of theory, then its share of practice.
 */
final class TimetableLayout {
  private TimetableLayout() {}

  /** 409 {@code timetable-too-short} when the days do not hold all periods. */
  static Timetable of(ProgrammeFigures figures, List<ProgrammeModule> modules) {
    int periods = modules.stream().mapToInt(m -> m.theory() + m.practice()).sum();
    int room = figures.workingDays() * figures.periodsPerDay();
    if (periods > room) {
      throw new ProblemException(ProgrammeProblem.TIMETABLE_TOO_SHORT, room, periods);
    }
    var slots = new HashMap<Place, SlotSubject>();
    for (int number = 1; number <= modules.size(); number++) {
      lay(slots, number, modules.get(number - 1), figures.periodsPerDay());
    }
    return new Timetable(slots);
  }

  private static void lay(
      Map<Place, SlotSubject> slots, int number, ProgrammeModule module, int perDay) {
    int theory = module.theory();
    int practice = module.practice();
    while (theory + practice > 0) {
      int start = slots.size();
      int today = Math.min(theory + practice, perDay - start % perDay);
      // Rounded up: theory is what practice stands on.
      int theoryToday = Math.ceilDiv(today * theory, theory + practice);
      for (int i = 0; i < today; i++) {
        var kind = i < theoryToday ? PeriodKind.THEORY : PeriodKind.PRACTICE;
        slots.put(
            new Place((start + i) / perDay + 1, (start + i) % perDay + 1),
            new SlotSubject(number, kind, null));
      }
      theory -= theoryToday;
      practice -= today - theoryToday;
    }
  }
}
