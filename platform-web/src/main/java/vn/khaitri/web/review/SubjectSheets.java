package vn.khaitri.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.organisation.UnitView;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.organisation.OrganisationClient;
import vn.khaitri.web.programme.ProgrammeClient;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;

/** The page of all comments on a subject, and what is done on it. */
@Singleton
class SubjectSheets {
  private static final int ROWS = 20;

  private final ReviewClient reviews;
  private final RoundClient rounds;
  private final AuthoringClient courses;
  private final ProgrammeClient programmes;
  private final OrganisationClient organisation;

  SubjectSheets(
      @RestClient ReviewClient reviews,
      @RestClient RoundClient rounds,
      @RestClient AuthoringClient courses,
      @RestClient ProgrammeClient programmes,
      @RestClient OrganisationClient organisation) {
    this.reviews = reviews;
    this.rounds = rounds;
    this.courses = courses;
    this.programmes = programmes;
    this.organisation = organisation;
  }

  @CheckedTemplate(basePath = "review")
  static class Templates {
    static native TemplateInstance subject(SubjectSheet sheet);

    private Templates() {}
  }

  TemplateInstance page(SubjectKind kind, UUID id, String open, int page) {
    return page(kind, id, open, page, RoundForm.EMPTY);
  }

  Response openRound(SubjectKind kind, UUID id, MultivaluedMap<String, String> boxes) {
    var form =
        new RoundForm(
            FormBox.text(boxes, "documentNumber"),
            FormBox.text(boxes, "deadline"),
            FormBox.texts(boxes, "don-vi").stream()
                .map(FormBox::id)
                .filter(Objects::nonNull)
                .toList(),
            null);
    try {
      rounds.open(form.request(kind, id));
      return Response.seeOther(URI.create(CommentColumn.page(kind, id))).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> page(kind, id, "", 0, form.refused(refusal.problem())));
    }
  }

  private TemplateInstance page(SubjectKind kind, UUID id, String open, int page, RoundForm form) {
    var threads = reviews.threads(kind, id, null, null, null, state(open), Math.max(0, page), ROWS);
    return Templates.subject(
        new SubjectSheet(
            kind, id, title(kind, id), rounds.rounds(kind, id), threads, open, provinces(), form));
  }

  private String title(SubjectKind kind, UUID id) {
    return switch (kind) {
      case COURSE -> courses.facts(id).title();
      case PROGRAMME -> programmes.programme(id).description().name();
    };
  }

  private List<UnitView> provinces() {
    return organisation.units(null).stream()
        .flatMap(country -> organisation.units(country.id()).stream())
        .toList();
  }

  private static @Nullable Boolean state(String open) {
    return switch (open) {
      case "chua" -> true;
      case "xong" -> false;
      default -> null;
    };
  }
}
