package vn.khaitri.web.authoring;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of one thing that a course asks for beforehand, as typed. Their names and ids follow
 * the pointers of the API's problems: {@code terms-prerequisites-0-percent}.
 *
 * @param index from 0
 * @param course id; of COMPLETION and SCORE
 * @param percent of SCORE
 * @param date of NOT_BEFORE
 * @param group code of an audience group; of AUDIENCE
 */
record PrerequisiteRow(
    int index, Prerequisite.Kind kind, String course, String percent, String date, String group) {

  static PrerequisiteRow fresh(int index, Prerequisite.Kind kind) {
    return new PrerequisiteRow(index, kind, "", "", "", "");
  }

  static PrerequisiteRow of(int index, Prerequisite kept) {
    return new PrerequisiteRow(
        index,
        kept.kind(),
        Objects.toString(kept.courseId(), ""),
        Objects.toString(kept.percent(), ""),
        Objects.toString(kept.date(), ""),
        Objects.toString(kept.audienceGroup(), ""));
  }

  /** Null when there is no such row in the form. */
  static @Nullable PrerequisiteRow of(MultivaluedMap<String, String> form, int index) {
    var name = name(index);
    var kind = FormBox.choice(Prerequisite.Kind.class, FormBox.text(form, name + "-kind"));
    return kind == null
        ? null
        : new PrerequisiteRow(
            index,
            kind,
            FormBox.text(form, name + "-courseId"),
            FormBox.text(form, name + "-percent"),
            FormBox.text(form, name + "-date"),
            FormBox.text(form, name + "-audienceGroup"));
  }

  PrerequisiteRow at(int place) {
    return new PrerequisiteRow(place, kind, course, percent, date, group);
  }

  /** What cannot be read is left out, which the API refuses in the viewer's language. */
  Prerequisite request() {
    return new Prerequisite(
        kind,
        isOfCourse() ? FormBox.id(course) : null,
        isScore() ? FormBox.number(percent) : null,
        isDate() ? Days.read(date) : null,
        isGroup() && !group.isEmpty() ? group : null);
  }

  public int number() {
    return index + 1;
  }

  public boolean isOfCourse() {
    return kind == Prerequisite.Kind.COMPLETION || isScore();
  }

  public boolean isScore() {
    return kind == Prerequisite.Kind.SCORE;
  }

  public boolean isDate() {
    return kind == Prerequisite.Kind.NOT_BEFORE;
  }

  public boolean isGroup() {
    return kind == Prerequisite.Kind.AUDIENCE;
  }

  /** As date boxes want it. */
  public String day() {
    return Objects.toString(Days.read(date), date);
  }

  /** Where the API says that a fact of the row is missing. */
  public String factsPointer() {
    return pointer() + "/withItsFacts";
  }

  public String coursePointer() {
    return pointer() + "/courseId";
  }

  public String percentPointer() {
    return pointer() + "/percent";
  }

  public String groupPointer() {
    return pointer() + "/audienceGroup";
  }

  private String pointer() {
    return "terms/prerequisites/" + index;
  }

  public String name() {
    return name(index);
  }

  private static String name(int index) {
    return "terms-prerequisites-" + index;
  }

  /** Id of the button that takes the row away. */
  public String removal() {
    return "bo-" + index;
  }

  /** Id of the box in which one goes on. */
  public String focus() {
    return name()
        + switch (kind) {
          case COMPLETION, SCORE -> "-courseId";
          case NOT_BEFORE -> "-date";
          case AUDIENCE -> "-audienceGroup";
        };
  }
}
