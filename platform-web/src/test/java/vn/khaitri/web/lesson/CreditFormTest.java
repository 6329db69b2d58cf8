package vn.khaitri.web.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.contract.authoring.ClassifyLesson;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.web.authoring.Drafts;

class CreditFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1,5|1.5", "1.5|1.5", " 2 |2", "0|0"})
  void br03TakesPeriodsWithACommaOrAPoint(String typed, BigDecimal periods) {
    assertEquals(periods, form("periods", typed).request().periods());
  }

  @Test
  void letsTheApiRefuseWhatIsNoNumber() {
    assertEquals(BigDecimal.valueOf(-1), form("periods", "một").request().periods());
  }

  @Test
  void asksForWhatStandsInTheBoxes() {
    var typed =
        form(
            "periodKind", "PRACTICE",
            "periods", "2",
            "requirement", "ELECTIVE",
            "skills", "TT03-2014:IU01, TT03-2014:IU02 TT03-2014:IU01",
            "topic", "2.1",
            "revision", "9");

    assertEquals(
        new ClassifyLesson(
            PeriodKind.PRACTICE,
            BigDecimal.valueOf(2),
            Requirement.ELECTIVE,
            List.of("TT03-2014:IU01", "TT03-2014:IU02"),
            "2.1",
            9),
        typed.request());
  }

  @Test
  void showsPeriodsWithAComma() {
    assertEquals("1,5", form("periods", "1.5").periodsShown());
  }

  @Test
  void showsWhatIsKept() {
    var form = CreditForm.of(Drafts.lesson(LessonKind.TEXT));

    assertEquals("1", form.periodsShown());
    assertEquals(3, form.revision());
  }

  private static CreditForm form(String... namesAndValues) {
    var boxes = new MultivaluedHashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      boxes.add(namesAndValues[i], namesAndValues[i + 1]);
    }
    return CreditForm.of(boxes);
  }
}
