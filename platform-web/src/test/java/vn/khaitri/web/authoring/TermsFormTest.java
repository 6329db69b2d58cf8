package vn.khaitri.web.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.authoring.SetTerms;

class TermsFormTest {
  private static final UUID COURSE = new UUID(0, 4);
  private static final UUID PROGRAMME = new UUID(0, 5);

  @Test
  void asksForWhatStandsInTheBoxes() {
    var form =
        boxes(
            "terms-field",
            " Chuyển đổi số ",
            "terms-access",
            "NOMINATED",
            "terms-programmeId",
            PROGRAMME.toString(),
            "terms-minElectives",
            "5",
            "terms-prerequisites-0-kind",
            "SCORE",
            "terms-prerequisites-0-courseId",
            COURSE.toString(),
            "terms-prerequisites-0-percent",
            "60",
            "terms-prerequisites-1-kind",
            "NOT_BEFORE",
            "terms-prerequisites-1-date",
            "1/12/2026",
            "terms-document",
            "CERTIFICATE",
            "revision",
            "7");
    form.add("terms-audience", "2022-đ");
    form.add("terms-audience", "2025-5");

    var request = TermsForm.of(form).request();

    assertEquals(
        new SetTerms(
            new CourseTerms(
                "Chuyển đổi số",
                List.of("2022-đ", "2025-5"),
                CourseAccess.NOMINATED,
                PROGRAMME,
                5,
                List.of(
                    new Prerequisite(Prerequisite.Kind.SCORE, COURSE, 60, null, null),
                    new Prerequisite(
                        Prerequisite.Kind.NOT_BEFORE, null, null, LocalDate.of(2026, 12, 1), null)),
                CompletionDocument.CERTIFICATE),
            7),
        request);
  }

  @Test
  void asksForNoElectivesWhenTheBoxIsEmpty() {
    assertEquals(0, TermsForm.of(boxes()).request().terms().minElectives());
  }

  @Test
  void letsTheApiRefuseWhatIsNoNumber() {
    var form = boxes("terms-minElectives", "năm");

    assertEquals(-1, TermsForm.of(form).request().terms().minElectives());
  }

  @Test
  void addsAndTakesAwayConditions() {
    var form =
        boxes(
            "terms-prerequisites-0-kind",
            "AUDIENCE",
            "terms-prerequisites-0-audienceGroup",
            "2022-đ");
    var typed = TermsForm.of(form);

    var more = TermsEdit.of("them/COMPLETION").orElseThrow();
    var after = more.apply(typed);
    assertEquals("terms-prerequisites-1-courseId", more.focus(after));
    assertEquals(2, after.prerequisites().size());

    var less = TermsEdit.of("bo/0").orElseThrow();
    var left = less.apply(after);
    assertEquals("bo-0", less.focus(left));
    assertEquals(
        List.of(Prerequisite.Kind.COMPLETION),
        left.prerequisites().stream().map(PrerequisiteRow::kind).toList());
    assertEquals(0, left.prerequisites().getFirst().index());
  }

  @Test
  void knowsNoOtherSteps() {
    assertTrue(TermsEdit.of("").isEmpty());
    assertTrue(TermsEdit.of("bo/x").isEmpty());
    assertTrue(TermsEdit.of("them/NOTHING").isEmpty());
  }

  @Test
  void ignoresARowThatIsNotThere() {
    var typed = TermsForm.of(boxes());

    assertEquals(typed, TermsEdit.of("bo/9").orElseThrow().apply(typed));
  }

  private static MultivaluedMap<String, String> boxes(String... namesAndValues) {
    var form = new MultivaluedHashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return form;
  }
}
