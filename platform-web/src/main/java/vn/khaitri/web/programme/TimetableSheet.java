package vn.khaitri.web.programme;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.SlotSubject;
import vn.khaitri.contract.programme.TimetableView;
import vn.khaitri.contract.programme.TimetableView.Cell;
import vn.khaitri.contract.programme.TimetableView.ModuleBalance;

/** The page of a timetable: a map of days and periods, and the forms that change it. */
record TimetableSheet(
    ProgrammeView programme,
    TimetableView timetable,
    @Nullable Undo undo,
    SlotsForm slots,
    SwapForm swap,
    @Nullable Problem problem) {

  static TimetableSheet of(ProgrammeView programme, TimetableView timetable, int before) {
    return new TimetableSheet(
        programme,
        timetable,
        Undo.of(before, timetable.revision()),
        SlotsForm.fresh(timetable.revision()),
        new SwapForm("1", "2", timetable.revision()),
        null);
  }

  TimetableSheet refused(SlotsForm typed, Problem refusal) {
    return new TimetableSheet(programme, timetable, null, typed, swap, refusal);
  }

  TimetableSheet refused(SwapForm typed, Problem refusal) {
    return new TimetableSheet(programme, timetable, null, slots, typed, refusal);
  }

  TimetableSheet refused(Problem refusal) {
    return new TimetableSheet(programme, timetable, null, slots, swap, refusal);
  }

  record Row(int day, List<Slot> slots) {}

  /**
   * @param module title of the module; empty for a free period
   */
  record Slot(int period, @Nullable SlotSubject subject, String module) {
    public boolean isTheory() {
      return subject != null && subject.kind() == PeriodKind.THEORY;
    }
  }

  public List<Row> rows() {
    return timetable.cells().stream().map(Cell::day).distinct().map(this::row).toList();
  }

  private Row row(int day) {
    return new Row(
        day, timetable.cells().stream().filter(cell -> cell.day() == day).map(this::slot).toList());
  }

  private Slot slot(Cell cell) {
    var subject = cell.subject();
    return new Slot(
        cell.period(),
        subject,
        subject == null ? "" : timetable.modules().get(subject.module() - 1).title());
  }

  public List<Integer> days() {
    return IntStream.rangeClosed(1, timetable.workingDays()).boxed().toList();
  }

  public List<Integer> periods() {
    return IntStream.rangeClosed(1, timetable.periodsPerDay()).boxed().toList();
  }

  public List<PeriodKind> kinds() {
    return List.of(PeriodKind.values());
  }

  public boolean isBegun() {
    return timetable.begun();
  }

  /** Whether every module has its periods. */
  public boolean isEven() {
    return timetable.modules().stream().allMatch(ModuleBalance::even);
  }

  public String programmePage() {
    return "/quan-tri/chuong-trinh/" + programme.id();
  }

  public String page() {
    return programmePage() + "/thoi-khoa-bieu";
  }
}
