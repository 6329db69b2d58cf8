package vn.khaitri.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.khaitri.testing.OtherSystem;

@QuarkusTest
class CompletionListTest extends EnrolledLearner {
  @Inject OtherSystem other;

  @Test
  void anotherSystemHearsWhoCompletedARun() {
    var begin = Instant.now().minusSeconds(1);
    runId = enrolIn(stage.course(reading));
    read(reading).then().statusCode(200);

    var completion =
        other.change("/api/v1/learning/completions", begin, row -> row.get("runId").equals(runId));

    assertEquals(learnerId.toString(), completion.get("learnerId"));
  }
}
