package vn.khaitri.web.lesson;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.authoring.ClassifyLesson;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.web.authoring.Periods;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of what a lesson counts for.
 *
 * @param periods as typed, with a comma or a point
 * @param topic code; empty for none
 * @param revision of the lesson that the form is about to change
 * @param saved whether it was kept just before
 */
record CreditForm(
    PeriodKind periodKind,
    String periods,
    Requirement requirement,
    List<String> skills,
    String topic,
    int revision,
    boolean saved,
    @Nullable Problem problem) {
  private static final Pattern BETWEEN_CODES = Pattern.compile("[,;\\s]+");

  /** What the API refuses in the viewer's language where the box holds no number. */
  private static final BigDecimal NO_NUMBER = BigDecimal.ONE.negate();

  static CreditForm of(LessonFactsView lesson) {
    return new CreditForm(
        lesson.periodKind(),
        Periods.written(lesson.periods()),
        lesson.requirement(),
        lesson.skills(),
        Objects.requireNonNullElse(lesson.topic(), ""),
        lesson.revision(),
        false,
        null);
  }

  static CreditForm of(MultivaluedMap<String, String> form) {
    return new CreditForm(
        Objects.requireNonNullElse(
            FormBox.choice(PeriodKind.class, FormBox.text(form, "periodKind")), PeriodKind.THEORY),
        FormBox.text(form, "periods"),
        Objects.requireNonNullElse(
            FormBox.choice(Requirement.class, FormBox.text(form, "requirement")),
            Requirement.MANDATORY),
        FormBox.texts(form, "skills").stream()
            .flatMap(BETWEEN_CODES::splitAsStream)
            .distinct()
            .toList(),
        FormBox.text(form, "topic"),
        Objects.requireNonNullElse(FormBox.number(form, "revision"), 0),
        false,
        null);
  }

  ClassifyLesson request() {
    return new ClassifyLesson(
        periodKind,
        Objects.requireNonNullElse(FormBox.decimal(periods), NO_NUMBER),
        requirement,
        skills,
        topic.isEmpty() ? null : topic,
        revision);
  }

  CreditForm kept() {
    return new CreditForm(periodKind, periods, requirement, skills, topic, revision, true, null);
  }

  /** May be sent once more, over the change that came first. */
  CreditForm refused(int over, Problem why) {
    return new CreditForm(periodKind, periods, requirement, skills, topic, over, false, why);
  }

  /** A comma for what people write; the API's point only comes out of what was kept. */
  public String periodsShown() {
    return periods.replace('.', ',');
  }

  public String skillCodes() {
    return String.join(", ", skills);
  }
}
