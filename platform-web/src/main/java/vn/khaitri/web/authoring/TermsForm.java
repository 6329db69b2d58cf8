package vn.khaitri.web.authoring;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.authoring.SetTerms;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of a course's terms as they stand in the page, right or wrong.
 *
 * @param programme id; empty for a course of its own
 * @param minElectives as typed
 * @param document what the course ends with; null to let the content say
 * @param revision of the course that the form is about to change
 */
record TermsForm(
    String field,
    List<String> audience,
    CourseAccess access,
    String programme,
    String minElectives,
    List<PrerequisiteRow> prerequisites,
    @Nullable CompletionDocument document,
    int revision) {
  /** So many the API takes; more would be refused after all the work. */
  private static final int MOST_PREREQUISITES = 20;

  /** What the API refuses in the viewer's language where the box holds no number. */
  private static final int NO_NUMBER = -1;

  TermsForm {
    audience = List.copyOf(audience);
    prerequisites = List.copyOf(prerequisites);
  }

  static TermsForm of(CourseFactsView course) {
    var terms = course.terms();
    var kept = terms.prerequisites();
    return new TermsForm(
        terms.field(),
        terms.audience(),
        terms.access(),
        Objects.toString(terms.programmeId(), ""),
        String.valueOf(terms.minElectives()),
        IntStream.range(0, kept.size()).mapToObj(n -> PrerequisiteRow.of(n, kept.get(n))).toList(),
        terms.document(),
        course.revision());
  }

  static TermsForm of(MultivaluedMap<String, String> form) {
    var rows = new ArrayList<PrerequisiteRow>();
    for (int n = 0; n < MOST_PREREQUISITES; n++) {
      var row = PrerequisiteRow.of(form, n);
      if (row == null) {
        break;
      }
      rows.add(row);
    }
    return new TermsForm(
        FormBox.text(form, "terms-field"),
        FormBox.texts(form, "terms-audience"),
        Objects.requireNonNullElse(
            FormBox.choice(CourseAccess.class, FormBox.text(form, "terms-access")),
            CourseAccess.OPEN),
        FormBox.text(form, "terms-programmeId"),
        FormBox.text(form, "terms-minElectives"),
        rows,
        FormBox.choice(CompletionDocument.class, FormBox.text(form, "terms-document")),
        Objects.requireNonNullElse(FormBox.number(form, "revision"), 0));
  }

  SetTerms request() {
    var terms =
        new CourseTerms(
            field,
            audience,
            access,
            FormBox.id(programme),
            electives(),
            prerequisites.stream().map(PrerequisiteRow::request).toList(),
            document);
    return new SetTerms(terms, revision);
  }

  /** Who leaves the box empty asks for none. */
  private int electives() {
    return minElectives.isEmpty()
        ? 0
        : Objects.requireNonNullElse(FormBox.number(minElectives), NO_NUMBER);
  }

  TermsForm rebasedOn(int kept) {
    return new TermsForm(
        field, audience, access, programme, minElectives, prerequisites, document, kept);
  }

  TermsForm with(Prerequisite.Kind kind) {
    if (isFull()) {
      return this;
    }
    var more = new ArrayList<>(prerequisites);
    more.add(PrerequisiteRow.fresh(more.size(), kind));
    return with(more);
  }

  TermsForm without(int row) {
    if (row < 0 || row >= prerequisites.size()) {
      return this;
    }
    var left = new ArrayList<>(prerequisites);
    left.remove(row);
    return with(left);
  }

  private TermsForm with(List<PrerequisiteRow> rows) {
    return new TermsForm(
        field,
        audience,
        access,
        programme,
        minElectives,
        IntStream.range(0, rows.size()).mapToObj(n -> rows.get(n).at(n)).toList(),
        document,
        revision);
  }

  public boolean isFull() {
    return prerequisites.size() >= MOST_PREREQUISITES;
  }

  public boolean isFor(String group) {
    return audience.contains(group);
  }

  public List<CourseAccess> accesses() {
    return List.of(CourseAccess.values());
  }

  public List<CompletionDocument> documents() {
    return List.of(CompletionDocument.values());
  }

  public List<Prerequisite.Kind> kinds() {
    return List.of(Prerequisite.Kind.values());
  }
}
