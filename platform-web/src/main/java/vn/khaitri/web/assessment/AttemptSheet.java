package vn.khaitri.web.assessment;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.assessment.AttemptView;

/** An attempt as its pages need it: questions by number from 1, and the way between them. */
record AttemptSheet(AttemptView attempt) {

  /**
   * @param options in the order of the quiz
   * @param mark null while the attempt is open
   * @param correct null while the key is not given
   */
  record Line(
      int number,
      UUID id,
      String text,
      List<Option> options,
      @Nullable String answer,
      AttemptView.@Nullable Mark mark,
      @Nullable String correct) {
    public boolean isAnswered() {
      return answer != null;
    }
  }

  record Option(int index, String text, boolean chosen) {}

  public UUID id() {
    return attempt.id();
  }

  public int count() {
    return attempt.questions().size();
  }

  boolean isClosed() {
    return attempt.result() != null;
  }

  public AttemptView.@Nullable Result result() {
    return attempt.result();
  }

  public long unanswered() {
    return attempt.questions().stream().filter(question -> question.answer() == null).count();
  }

  public long right() {
    var result = attempt.result();
    return result == null ? 0 : result.marks().stream().filter(AttemptView.Mark::right).count();
  }

  public List<Line> lines() {
    return IntStream.rangeClosed(1, count()).mapToObj(this::question).toList();
  }

  /** This sheet, or 404 when it has no such question. */
  AttemptSheet with(int number) {
    if (number < 1 || number > count()) {
      throw new NotFoundException();
    }
    return this;
  }

  public Line question(int number) {
    var question = attempt.questions().get(number - 1);
    var mark = mark(question.id());
    var options = question.options();
    var correct = mark == null ? null : mark.correct();
    return new Line(
        number,
        question.id(),
        question.text(),
        IntStream.range(0, options.size())
            .mapToObj(
                i -> new Option(i, options.get(i), Integer.valueOf(i).equals(question.answer())))
            .toList(),
        question.answer() == null ? null : options.get(question.answer()),
        mark,
        correct == null ? null : options.get(correct));
  }

  Optional<Integer> firstUnanswered() {
    return lines().stream().filter(line -> !line.isAnswered()).map(Line::number).findFirst();
  }

  /** Where to go on: the first question without answer, the check of all, or the result. */
  public String openPage() {
    if (isClosed()) {
      return resultPage();
    }
    return firstUnanswered().map(this::page).orElse(checkPage());
  }

  public String page(int number) {
    return home() + "/" + number;
  }

  public String checkPage() {
    return home() + "/xem-lai";
  }

  public String resultPage() {
    return home() + "/ket-qua";
  }

  public String lessonPage() {
    return runPage() + "/" + attempt.lessonId();
  }

  public String runPage() {
    return "/hoc/" + attempt.runId();
  }

  private String home() {
    return "/lam-bai/" + attempt.id();
  }

  private AttemptView.@Nullable Mark mark(UUID questionId) {
    var result = attempt.result();
    return result == null
        ? null
        : result.marks().stream()
            .filter(mark -> mark.questionId().equals(questionId))
            .findFirst()
            .orElse(null);
  }
}
