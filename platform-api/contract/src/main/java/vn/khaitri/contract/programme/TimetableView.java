package vn.khaitri.contract.programme;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param revision of the programme
 * @param editable whether the caller may change it now
 * @param cells all of them, day by day; {@code workingDays × periodsPerDay}
 * @param modules in their order
 */
public record TimetableView(
    UUID programmeId,
    String programmeName,
    ProgrammeState state,
    int revision,
    boolean editable,
    int workingDays,
    int periodsPerDay,
    List<Cell> cells,
    List<ModuleBalance> modules) {

  /**
   * @param day working day from 1, no date
   * @param period of the day, from 1
   * @param subject null when the period is free
   */
  public record Cell(int day, int period, @Nullable SlotSubject subject) {}

  /**
   * @param theory periods that the framework states
   * @param practice likewise
   * @param scheduled periods that the timetable gives
   */
  public record ModuleBalance(
      int number, String title, int theory, int practice, PeriodCounts scheduled) {
    public boolean even() {
      return theory == scheduled.theory() && practice == scheduled.practice();
    }
  }

  /** Whether the timetable was begun. */
  public boolean begun() {
    return cells.stream().anyMatch(cell -> cell.subject() != null);
  }
}
