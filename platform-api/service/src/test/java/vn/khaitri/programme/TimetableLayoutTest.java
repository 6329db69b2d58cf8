package vn.khaitri.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.khaitri.testing.ProgrammeSteps.module;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.programme.TimetableView.Cell;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.testing.Framework104;

class TimetableLayoutTest {
  record Day(int day, int module, int theory, int practice) {}

  private static ProgrammeFigures figures(int days, int periods) {
    return new ProgrammeFigures(days, periods, null, null, 0, 0, 0);
  }

  private static List<Cell> cells(int days, int periods, List<ProgrammeModule> modules) {
    return TimetableLayout.of(figures(days, periods), modules).cells(days, periods);
  }

  private static String drawn(int days, int periods, ProgrammeModule... modules) {
    return cells(days, periods, List.of(modules)).stream()
        .map(
            cell ->
                cell.subject() == null
                    ? "-"
                    : cell.subject().module()
                        + (cell.subject().kind() == PeriodKind.THEORY ? "L" : "T"))
        .collect(Collectors.joining(" "));
  }

  @Test
  void the104PeriodsLieAsTheAnalystsProposed() {
    var proposed =
        Framework104.all(Framework104.file().at("/proposedTimetable/days"))
            .map(
                day ->
                    new Day(
                        day.get("day").asInt(),
                        day.get("module").asInt(),
                        day.get("theory").asInt(),
                        day.get("practice").asInt()))
            .toList();

    var cells = cells(13, 8, Framework104.modules());

    var laidOut =
        cells.stream()
            .collect(Collectors.groupingBy(Cell::day, TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .flatMap(
                day ->
                    day.getValue().stream()
                        .collect(
                            Collectors.groupingBy(
                                cell -> cell.subject().module(), TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(
                            module ->
                                new Day(
                                    day.getKey(),
                                    module.getKey(),
                                    count(module.getValue(), PeriodKind.THEORY),
                                    count(module.getValue(), PeriodKind.PRACTICE))))
            .toList();
    assertEquals(104, cells.size());
    assertEquals(proposed, laidOut);
  }

  private static int count(List<Cell> cells, PeriodKind kind) {
    return (int) cells.stream().filter(cell -> cell.subject().kind() == kind).count();
  }

  @Test
  void theoryComesBeforePracticeOnEachDayOfAModule() {
    assertEquals("1L 1L 1T 1T 1L 1L 1T 1T", drawn(2, 4, module("Một", 4, 4, 8)));
  }

  @Test
  void theNextModuleGoesOnWhereTheLastOneEnded() {
    assertEquals(
        "1L 1T 1T 2L 2L 2T 2T -", drawn(2, 4, module("Một", 1, 2, 3), module("Hai", 2, 2, 4)));
  }

  @Test
  void aModuleWithoutPeriodsTakesNone() {
    assertEquals("2T", drawn(1, 1, module("Một", 0, 0, 0), module("Hai", 0, 1, 1)));
  }

  @Test
  void periodsThatDoNotFitAreRefused() {
    assertThrows(ProblemException.class, () -> drawn(2, 4, module("Một", 4, 5, 9)));
  }
}
