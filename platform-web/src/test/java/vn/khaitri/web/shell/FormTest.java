package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Problem.FieldError;

class FormTest {
  record Request(
      String name,
      @Nullable String note,
      @Nullable Integer seats,
      boolean open,
      @Nullable LocalDate day,
      @Nullable Colour colour,
      @Nullable BigDecimal weight,
      List<String> places,
      List<Row> rows,
      @Nullable Row only,
      int revision) {}

  record Row(String code, List<Row> rows) {}

  enum Colour {
    RED
  }

  private static final Request WHOLE =
      new Request(
          "Tên",
          "Ghi chú",
          5,
          true,
          LocalDate.of(2026, 12, 1),
          Colour.RED,
          new BigDecimal("1.5"),
          List.of("Một", "Hai"),
          List.of(new Row("a", List.of(new Row("a1", List.of()))), new Row("b", List.of())),
          new Row("c", List.of()),
          7);

  private static Request typed(String... namesAndTexts) {
    var boxes = new MultivaluedHashMap<String, String>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      boxes.add(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return Form.typed(boxes).as(Request.class);
  }

  @Test
  void whatIsShownAndSentUnchangedIsTheRequest() {
    assertEquals(WHOLE, Form.of(WHOLE).as(Request.class));
  }

  @Test
  void whatIsLeftEmptyIsNullWhereItMayBe() {
    var request = typed("name", " ", "note", "", "seats", "", "day", "", "colour", "");

    assertEquals(
        new Request("", null, null, false, null, null, null, List.of(), List.of(), null, 0),
        request);
  }

  @Test
  void aListIsTheLinesOfABoxOrBoxesOfOneName() {
    assertEquals(List.of("Một", "Hai"), typed("places", "Một\r\n\r\n Hai ").places());
    assertEquals(List.of("Một", "Hai"), typed("places", "Một", "places", "Hai").places());
  }

  @Test
  void peopleWriteNumbersAndDaysTheirWay() {
    var request = typed("weight", "2,25", "day", "1/12/2026");

    assertEquals(new BigDecimal("2.25"), request.weight());
    assertEquals(LocalDate.of(2026, 12, 1), request.day());
  }

  @Test
  void whatCannotBeReadIsToldAtItsBoxAndStays() {
    var boxes = new MultivaluedHashMap<>(Map.of("seats", "nhiều", "day", "31/2/2026"));
    var form = Form.typed(boxes);

    var refusal = assertThrows(ProblemException.class, () -> form.as(Request.class));

    var again = form.refused(refusal.problem());
    assertEquals(Unreadable.NUMBER, again.box("seats").unreadable());
    assertEquals(Unreadable.DAY, again.box("day").unreadable());
    assertNotNull(again.box("day").fault());
    assertNull(again.box("name").unreadable());
    assertEquals("nhiều", again.box("seats").value());
  }

  @Test
  void rowsAreAddedMovedAndTakenAwayWithAllThatStandsInThem() {
    var form = Form.of(WHOLE);

    var longer = form.added("rows", 3, Map.of("code", "c")).added("rows", 3, Map.of("code", "d"));

    assertEquals(List.of("a", "b", "c"), codes(longer));
    assertEquals(List.of("b", "a"), codes(form.lifted("rows", 1)));
    assertEquals("a1", form.lifted("rows", 1).text("rows/1/rows/0/code"));
    assertEquals(List.of("b"), codes(form.without("rows", 0)));
    assertEquals("", form.without("rows", 0).text("rows/0/rows/0/code"));
    assertEquals(form, form.lifted("rows", 0));
    assertEquals(form, form.without("rows", 9));
  }

  @Test
  void aPartThatIsCutIsNone() {
    assertNull(Form.of(WHOLE).cut("only").as(Request.class).only());
  }

  @Test
  void anOvertakenFormGoesOverTheChangeThatCameFirst() {
    var form = Form.of(WHOLE);

    assertEquals("9", form.refused(problem("changed-by-other")).over(() -> 9).text("revision"));
    assertEquals("7", form.refused(problem("invalid")).over(() -> 9).text("revision"));
  }

  @Test
  void aFaultOfALineIsOneOfItsBox() {
    var form = Form.of(WHOLE).refused(problem("invalid", new FieldError("/places/1", "Trống.")));

    assertEquals("Trống.", form.box("places").fault());
    assertNull(form.box("place").fault());
  }

  @Test
  void whatIsSaidOfOnePointerCanStandAtAnother() {
    var form = Form.of(WHOLE).refused(problem("invalid", new FieldError("/inOrder", "Ngược.")));

    assertEquals("Ngược.", form.pointing("/inOrder", "/day").box("day").fault());
  }

  private static List<String> codes(Form form) {
    return form.as(Request.class).rows().stream().map(Row::code).toList();
  }

  private static Problem problem(String slug, FieldError... faults) {
    return new Problem(URI.create("/problems/" + slug), "", 409, null, List.of(faults), null);
  }
}
