package vn.khaitri.web.assessment;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.assessment.QuizView;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of one question. Their names and ids follow the pointers of the API's problems: {@code
 * questions-0-options-1}.
 *
 * @param index from 0
 * @param correct index of the option marked as right; null while none is
 * @param skills codes as typed, with commas or spaces between them
 */
record QuizQuestion(
    int index,
    String text,
    List<String> options,
    @Nullable Integer correct,
    String explanation,
    String skills) {
  private static final int FEWEST_OPTIONS = 2;
  private static final int MOST_OPTIONS = 8;
  private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s,;]+");
  private static final List<String> FRESH = List.of("", "", "");

  QuizQuestion {
    options = List.copyOf(options);
  }

  record Option(String question, int index, String text, boolean right) {
    public int number() {
      return index + 1;
    }

    public String pointer() {
      return question + "/options/" + index;
    }

    public String id() {
      return pointer().replace('/', '-');
    }
  }

  static QuizQuestion fresh(int index) {
    return new QuizQuestion(index, "", FRESH, null, "", "");
  }

  static QuizQuestion of(int index, QuizView.Question kept) {
    return new QuizQuestion(
        index,
        kept.text(),
        kept.options(),
        kept.correct(),
        kept.explanation(),
        String.join(", ", kept.skills()));
  }

  static boolean isIn(MultivaluedMap<String, String> form, int index) {
    return form.containsKey(id(index) + "-text");
  }

  static QuizQuestion of(MultivaluedMap<String, String> form, int index) {
    var id = id(index);
    var options = new ArrayList<String>();
    while (form.containsKey(id + "-options-" + options.size())) {
      options.add(FormBox.text(form, id + "-options-" + options.size()));
    }
    return new QuizQuestion(
        index,
        FormBox.text(form, id + "-text"),
        options,
        FormBox.number(form, id + "-correct"),
        FormBox.text(form, id + "-explanation"),
        FormBox.text(form, id + "-skills"));
  }

  QuizQuestion at(int place) {
    return new QuizQuestion(place, text, options, correct, explanation, skills);
  }

  QuizQuestion withOption() {
    if (isFull()) {
      return this;
    }
    var more = new ArrayList<>(options);
    more.add("");
    return new QuizQuestion(index, text, more, correct, explanation, skills);
  }

  QuizQuestion without(int option) {
    if (!isShrinkable() || option >= options.size()) {
      return this;
    }
    var left = new ArrayList<>(options);
    left.remove(option);
    return new QuizQuestion(index, text, left, markWithout(option), explanation, skills);
  }

  private @Nullable Integer markWithout(int option) {
    if (correct == null || correct == option) {
      return null;
    }
    return correct < option ? correct : correct - 1;
  }

  WriteQuiz.Question request() {
    var meant = meant();
    // Nothing marked: one past the end, which the API refuses in the viewer's language.
    var key = correct == null ? meant.size() : correct;
    return new WriteQuiz.Question(text, meant, key, explanation, codes());
  }

  private List<String> codes() {
    return BETWEEN_CODES.splitAsStream(skills).filter(code -> !code.isEmpty()).toList();
  }

  /** Boxes left empty at the end are no options. */
  private List<String> meant() {
    var last = options.size();
    while (last > FEWEST_OPTIONS
        && options.get(last - 1).isBlank()
        && !Objects.equals(correct, last - 1)) {
      last--;
    }
    return options.subList(0, last);
  }

  public List<Option> choices() {
    return IntStream.range(0, options.size())
        .mapToObj(i -> new Option(pointer(), i, options.get(i), Objects.equals(correct, i)))
        .toList();
  }

  public int number() {
    return index + 1;
  }

  public String textId() {
    return id() + "-text";
  }

  public String textPointer() {
    return pointer() + "/text";
  }

  /** Where the API says that no option is marked as the right one. */
  public String keyPointer() {
    return pointer() + "/correctAnOption";
  }

  public String explanationPointer() {
    return pointer() + "/explanation";
  }

  public String skillsId() {
    return id() + "-skills";
  }

  public String skillsPointer() {
    return pointer() + "/skills";
  }

  public boolean isFull() {
    return options.size() >= MOST_OPTIONS;
  }

  public boolean isShrinkable() {
    return options.size() > FEWEST_OPTIONS;
  }

  public String pointer() {
    return "questions/" + index;
  }

  public String id() {
    return id(index);
  }

  private static String id(int index) {
    return "questions-" + index;
  }
}
