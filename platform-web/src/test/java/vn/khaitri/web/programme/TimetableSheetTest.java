package vn.khaitri.web.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.PeriodCounts;
import vn.khaitri.contract.programme.ProgrammeDescription;
import vn.khaitri.contract.programme.ProgrammeFigures;
import vn.khaitri.contract.programme.ProgrammeRules;
import vn.khaitri.contract.programme.ProgrammeState;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.contract.programme.SlotSubject;
import vn.khaitri.contract.programme.TimetableView;
import vn.khaitri.contract.programme.TimetableView.Cell;
import vn.khaitri.contract.programme.TimetableView.ModuleBalance;

class TimetableSheetTest {
  private static final UUID ID = UUID.randomUUID();
  private static final SlotSubject THEORY = new SlotSubject(1, PeriodKind.THEORY, "1.1");
  private static final PeriodCounts NONE = new PeriodCounts(0, 0, 0);

  private static TimetableSheet sheet(int before) {
    var programme =
        new ProgrammeView(
            ID,
            "khung",
            1,
            ProgrammeState.DRAFT,
            true,
            false,
            4,
            new ProgrammeDescription("Khung", "Nguồn", "", List.of(), List.of(), "", "", ""),
            new ProgrammeFigures(2, 2, null, null, 1, 0, 1),
            ProgrammeRules.USUAL,
            List.of(),
            NONE,
            null,
            null,
            null,
            null,
            null,
            null,
            Instant.EPOCH);
    var timetable =
        new TimetableView(
            ID,
            "Khung",
            ProgrammeState.DRAFT,
            4,
            true,
            2,
            2,
            List.of(
                new Cell(1, 1, THEORY),
                new Cell(1, 2, null),
                new Cell(2, 1, null),
                new Cell(2, 2, null)),
            List.of(new ModuleBalance(1, "Một", 1, 0, new PeriodCounts(1, 0, 1))));
    return TimetableSheet.of(programme, timetable, before);
  }

  @Test
  void daysAreRowsAndPeriodsColumns() {
    var rows = sheet(0).rows();

    assertEquals(List.of(1, 2), rows.stream().map(TimetableSheet.Row::day).toList());
    assertEquals(
        List.of(new TimetableSheet.Slot(1, THEORY, "Một"), new TimetableSheet.Slot(2, null, "")),
        rows.getFirst().slots());
  }

  @ParameterizedTest
  @CsvSource({"3, true", "2, false", "0, false", "4, false"})
  void onlyTheLastActIsUndone(int before, boolean undone) {
    var undo = sheet(before).undo();

    if (undone) {
      assertEquals(new Undo(3, 4), undo);
    } else {
      assertNull(undo);
    }
  }

  @Test
  void itsFormsOpenWithTheFirstDay() {
    assertEquals("1", sheet(0).slots().text("day"));
    assertEquals("", sheet(0).slots().text("subject/module"));
    assertEquals("2", sheet(0).swap().text("second"));
  }
}
