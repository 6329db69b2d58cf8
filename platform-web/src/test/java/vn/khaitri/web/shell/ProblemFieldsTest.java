package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Problem.FieldError;

class ProblemFieldsTest {
  private final Problem problem =
      new Problem(
          URI.create("/problems/invalid-request"),
          "Chưa đúng",
          400,
          null,
          List.of(
              new FieldError("/title", "Không được để trống."),
              new FieldError("/title", "Quá ngắn."),
              new FieldError("/questions/0/text", "Không được để trống."),
              new FieldError("q", "Quá dài.")),
          null);

  @Test
  void gathersEverythingThatIsWrongWithAField() {
    assertEquals("Không được để trống. Quá ngắn.", ProblemFields.at(problem, "title"));
  }

  @Test
  void findsFieldsInsideLists() {
    assertEquals("Không được để trống.", ProblemFields.at(problem, "questions/0/text"));
  }

  @Test
  void findsParametersThatHaveNoSlash() {
    assertEquals("Quá dài.", ProblemFields.at(problem, "q"));
  }

  @Test
  void saysNothingOfAFieldThatIsRight() {
    assertNull(ProblemFields.at(problem, "summary"));
  }

  @Test
  void saysNothingWithoutAProblem() {
    assertNull(ProblemFields.at(null, "title"));
  }

  @Test
  void givesFieldsIdsThatALinkCanReach() {
    assertEquals(
        "questions-0-text", ProblemFields.fieldId(new FieldError("/questions/0/text", "")));
  }
}
