package vn.khaitri.web.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.assessment.WriteQuiz;

class QuizFormTest {
  private static final Map<String, String> ONE_QUESTION =
      Map.of(
          "passPercent", "80",
          "revision", "3",
          "questions-0-text", " Một cộng một?\r\n",
          "questions-0-options-0", "Một",
          "questions-0-options-1", "Hai",
          "questions-0-options-2", "",
          "questions-0-correct", "1",
          "questions-0-explanation", "Đếm ngón tay.",
          "questions-0-skills", "TT03-2014:IU01, TT03-2014:IU02");

  @Test
  void becomesWhatTheApiTakes() {
    var request = form(ONE_QUESTION).request();

    assertEquals(
        new WriteQuiz(
            80,
            List.of(
                new WriteQuiz.Question(
                    "Một cộng một?",
                    List.of("Một", "Hai"),
                    1,
                    "Đếm ngón tay.",
                    List.of("TT03-2014:IU01", "TT03-2014:IU02"))),
            3),
        request);
  }

  @ParameterizedTest
  @ValueSource(strings = {"X:1,X:2", " X:1 ; X:2; ", "X:1\nX:2", "X:1  X:2,"})
  void takesSkillsHoweverTheyAreParted(String typed) {
    var request = form(with(Map.of("questions-0-skills", typed))).request();

    assertEquals(List.of("X:1", "X:2"), request.questions().getFirst().skills());
  }

  @Test
  void keepsAnEmptyOptionBetweenOthersForTheApiToRefuse() {
    var request =
        form(with(Map.of("questions-0-options-1", "", "questions-0-options-2", "Ba"))).request();

    assertEquals(List.of("Một", "", "Ba"), request.questions().getFirst().options());
  }

  @Test
  void keepsAnEmptyOptionThatIsMarkedAsRight() {
    var request = form(with(Map.of("questions-0-correct", "2"))).request();

    assertEquals(List.of("Một", "Hai", ""), request.questions().getFirst().options());
  }

  @Test
  void pointsPastTheOptionsWhenNoneIsMarked() {
    var request = form(with(Map.of("questions-0-correct", ""))).request();

    assertEquals(2, request.questions().getFirst().correct());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tám mươi", "80,5", "99999999999"})
  void asksForZeroPercentWhenItIsNoNumber(String typed) {
    assertEquals(0, form(with(Map.of("passPercent", typed))).request().passPercent());
  }

  @Test
  void startsAnEmptyQuizWithOneQuestion() {
    var form = QuizForm.of(new QuizView(new UUID(0, 1), 80, 0, List.of()));

    assertEquals(List.of(QuizQuestion.fresh(0)), form.questions());
  }

  @Test
  void showsWhatIsKept() {
    var kept =
        new QuizView.Question(
            new UUID(0, 2), "Câu?", List.of("A", "B"), 1, "Vì B.", List.of("X:1", "X:2"));

    var form = QuizForm.of(new QuizView(new UUID(0, 1), 70, 5, List.of(kept)));

    assertEquals(
        new QuizForm(
            "70",
            5,
            List.of(new QuizQuestion(0, "Câu?", List.of("A", "B"), 1, "Vì B.", "X:1, X:2"))),
        form);
  }

  @Test
  void addsAndRemovesQuestions() {
    var two = edit("them-cau", form(ONE_QUESTION));
    var second = edit("bo-cau/0", two);

    assertEquals(2, two.questions().size());
    assertEquals(List.of(QuizQuestion.fresh(0)), second.questions());
  }

  @Test
  void movesTheMarkWhenAnOptionAboveItGoes() {
    assertEquals(0, edit("bo-lua-chon/0/0", form(ONE_QUESTION)).questions().getFirst().correct());
  }

  @Test
  void losesTheMarkWithItsOption() {
    assertNull(edit("bo-lua-chon/0/1", form(ONE_QUESTION)).questions().getFirst().correct());
  }

  @Test
  void keepsAtLeastTwoOptions() {
    var two = edit("bo-lua-chon/0/2", form(ONE_QUESTION));

    assertEquals(2, edit("bo-lua-chon/0/0", two).questions().getFirst().options().size());
  }

  @Test
  void takesAtMostEightOptions() {
    var form = form(ONE_QUESTION);
    for (var i = 0; i < 10; i++) {
      form = edit("them-lua-chon/0", form);
    }

    assertEquals(8, form.questions().getFirst().options().size());
  }

  @Test
  void goesOnInTheNewBox() {
    var typed = form(ONE_QUESTION);
    var question = QuizEdit.of("them-cau").orElseThrow();
    var option = QuizEdit.of("them-lua-chon/0").orElseThrow();

    assertEquals("questions-1-text", question.focus(question.apply(typed)));
    assertEquals("questions-0-options-3", option.focus(option.apply(typed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bo-cau/99", "them-lua-chon/99", "bo-lua-chon/0/99", "bo-lua-chon/99/0"})
  void leavesTheFormAloneWhenThereIsNoSuchBox(String button) {
    var edit = QuizEdit.of(button).orElseThrow();
    var form = form(ONE_QUESTION);

    assertEquals(form, edit.apply(form));
    edit.focus(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xoa-het", "bo-cau/x", "bo-cau/12345", "bo-cau/-1"})
  void takesNoOtherButtons(String button) {
    assertEquals(java.util.Optional.empty(), QuizEdit.of(button));
  }

  private static QuizForm edit(String button, QuizForm form) {
    return QuizEdit.of(button).orElseThrow().apply(form);
  }

  private static Map<String, String> with(Map<String, String> changes) {
    var boxes = new java.util.HashMap<>(ONE_QUESTION);
    boxes.putAll(changes);
    return boxes;
  }

  private static QuizForm form(Map<String, String> boxes) {
    return QuizForm.of(new MultivaluedHashMap<>(boxes));
  }
}
