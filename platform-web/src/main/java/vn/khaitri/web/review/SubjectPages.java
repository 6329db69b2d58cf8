package vn.khaitri.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.organisation.UnitView;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.organisation.OrganisationClient;
import vn.khaitri.web.programme.ProgrammeClient;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;

/** All comments on a course or a programme, and asking agencies for more. */
@Path("/gop-y")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class SubjectPages {
  private static final int ROWS = 20;

  private final ReviewClient reviews;
  private final RoundClient rounds;
  private final AuthoringClient courses;
  private final ProgrammeClient programmes;
  private final OrganisationClient organisation;

  SubjectPages(
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

  @GET
  @Path("/khoa/{id}")
  public TemplateInstance course(
      @PathParam("id") UUID id,
      @QueryParam("loc") @DefaultValue("") String open,
      @QueryParam("trang") @DefaultValue("0") int page) {
    return page(SubjectKind.COURSE, id, open, page, RoundForm.EMPTY);
  }

  @GET
  @Path("/chuong-trinh/{id}")
  public TemplateInstance programme(
      @PathParam("id") UUID id,
      @QueryParam("loc") @DefaultValue("") String open,
      @QueryParam("trang") @DefaultValue("0") int page) {
    return page(SubjectKind.PROGRAMME, id, open, page, RoundForm.EMPTY);
  }

  @POST
  @Path("/khoa/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response openCourseRound(@PathParam("id") UUID id, MultivaluedMap<String, String> boxes) {
    return openRound(SubjectKind.COURSE, id, boxes);
  }

  @POST
  @Path("/chuong-trinh/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response openProgrammeRound(
      @PathParam("id") UUID id, MultivaluedMap<String, String> boxes) {
    return openRound(SubjectKind.PROGRAMME, id, boxes);
  }

  private Response openRound(SubjectKind kind, UUID id, MultivaluedMap<String, String> boxes) {
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
