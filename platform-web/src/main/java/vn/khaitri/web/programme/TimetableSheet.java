package vn.khaitri.web.programme;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.SlotSubject;
import vn.khaitri.contract.programme.SwapDays;
import vn.khaitri.contract.programme.TimetableView;
import vn.khaitri.contract.programme.TimetableView.Cell;
import vn.khaitri.contract.programme.TimetableView.ModuleBalance;
import vn.khaitri.contract.programme.WriteSlots;
import vn.khaitri.web.shell.Form;

/** The page of a timetable: a map of days and periods, and the forms that change it. */
record TimetableSheet(
    ProgrammeView programme,
    TimetableView timetable,
    @Nullable Undo undo,
    Form slots,
    Form swap,
    @Nullable Problem problem) {
  private static final SlotSubject NO_TOPIC = new SlotSubject(0, PeriodKind.THEORY, null);

  static TimetableSheet of(ProgrammeView programme, TimetableView timetable, int before) {
    return new TimetableSheet(
        programme,
        timetable,
        Undo.of(before, timetable.revision()),
        Form.of(new WriteSlots(1, 1, 1, NO_TOPIC, 0)).with("subject/module", ""),
        Form.of(new SwapDays(1, 2, 0)),
        null);
  }

  TimetableSheet slotsRefused(Form typed) {
    return new TimetableSheet(programme, timetable, null, typed, swap, typed.problem());
  }

  TimetableSheet swapRefused(Form typed) {
    return new TimetableSheet(programme, timetable, null, slots, typed, typed.problem());
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

  public String named(ModuleBalance module) {
    return module.number() + ". " + module.title();
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
