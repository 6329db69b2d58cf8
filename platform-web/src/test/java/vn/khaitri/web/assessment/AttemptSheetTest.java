package vn.khaitri.web.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.assessment.AttemptView;
import vn.khaitri.contract.assessment.AttemptView.Mark;
import vn.khaitri.contract.assessment.AttemptView.Question;
import vn.khaitri.contract.assessment.AttemptView.Result;

class AttemptSheetTest {
  private final Question answered =
      new Question(UUID.randomUUID(), "Câu một?", List.of("A", "B"), 1);
  private final Question open =
      new Question(UUID.randomUUID(), "Câu hai?", List.of("C", "D"), null);

  @Test
  void opensAtTheFirstQuestionWithoutAnAnswer() {
    assertEquals(Optional.of(2), sheet(null).firstUnanswered());
    assertEquals(1, sheet(null).unanswered());
  }

  @Test
  void showsWhatWasChosen() {
    var line = sheet(null).question(1);

    assertEquals("B", line.answer());
    assertFalse(line.options().get(0).chosen());
    assertTrue(line.options().get(1).chosen());
    assertNull(line.mark());
  }

  @Test
  void knowsNoQuestionOutsideOfTheQuiz() {
    assertThrows(NotFoundException.class, () -> sheet(null).with(0));
    assertThrows(NotFoundException.class, () -> sheet(null).with(3));
  }

  @Test
  void showsTheRightAnswerWhereItIsGiven() {
    var marks =
        List.of(new Mark(answered.id(), true, 1, ""), new Mark(open.id(), false, 0, "Vì thế."));

    var sheet = sheet(new Result(50, 50, true, marks));

    assertEquals(1, sheet.right());
    assertEquals("C", sheet.question(2).correct());
    assertTrue(sheet.isClosed());
  }

  @Test
  void showsNoRightAnswerWhereNoneIsGiven() {
    var marks = List.of(new Mark(answered.id(), true, 1, ""), new Mark(open.id(), false, null, ""));

    var sheet = sheet(new Result(50, 80, false, marks));

    assertEquals("B", sheet.question(1).correct());
    assertNull(sheet.question(2).correct());
  }

  private AttemptSheet sheet(@Nullable Result result) {
    return new AttemptSheet(
        new AttemptView(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            Instant.EPOCH,
            null,
            List.of(answered, open),
            result));
  }
}
