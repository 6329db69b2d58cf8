package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ProblemReaderTest {
  private final ProblemReader reader =
      new ProblemReader(
          new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));

  @Test
  void readsTheProblemThatTheApiSent() {
    var body =
        """
        {"type":"/problems/invalid-request","title":"Nội dung chưa đúng","status":400,
         "detail":"Xem lại","errors":[{"pointer":"/title","message":"Không được để trống"}],
         "traceId":"abc","instance":"/x"}
        """;

    var problem = reader.read(400, body);

    assertEquals("invalid-request", problem.slug());
    assertEquals("Nội dung chưa đúng", problem.title());
    assertEquals("/title", problem.errors().getFirst().pointer());
    assertEquals("abc", problem.traceId());
  }

  @Test
  void takesTheStatusOfTheAnswerRatherThanOfTheBody() {
    var problem =
        reader.read(503, "{\"type\":\"/problems/busy\",\"title\":\"Bận\",\"status\":200}");

    assertEquals(503, problem.status());
  }

  @Test
  void makesABareProblemOfAProxysPage() {
    var problem = reader.read(502, "<html>Bad gateway</html>");

    assertEquals("http-502", problem.slug());
    assertEquals("", problem.title());
    assertTrue(problem.errors().isEmpty());
    assertNull(problem.traceId());
  }

  @Test
  void makesABareProblemOfAnEmptyAnswer() {
    var problem = reader.read(401, "");

    assertEquals(401, problem.status());
  }

  @Test
  void fillsWhatTheDocumentLeavesOut() {
    var problem = reader.read(404, "{}");

    assertEquals("http-404", problem.slug());
    assertTrue(problem.errors().isEmpty());
  }
}
