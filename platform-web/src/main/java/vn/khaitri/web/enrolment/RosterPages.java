package vn.khaitri.web.enrolment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.core.UriBuilder;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.enrolment.EnrolByList;
import vn.khaitri.contract.enrolment.EnrolledListView;
import vn.khaitri.contract.enrolment.RosterOrder;
import vn.khaitri.web.courserun.CourseRunClient;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.Viewer;

/** Who learns in a run, and enrolling people by a list. */
@Path("/quan-tri/lop/{runId}/hoc-vien")
@Authenticated
@RunOnVirtualThread
class RosterPages {
  private static final int ROWS = 50;

  private final CourseRunClient runs;
  private final RosterClient roster;
  private final Viewer viewer;

  RosterPages(@RestClient CourseRunClient runs, @RestClient RosterClient roster, Viewer viewer) {
    this.runs = runs;
    this.roster = roster;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "enrolment")
  static class Templates {
    static native TemplateInstance roster(RosterSheet sheet);

    private Templates() {}
  }

  /**
   * @param enrolled how many the last list enrolled; null when there was none just now
   */
  @GET
  public TemplateInstance learners(
      @PathParam("runId") UUID runId,
      @QueryParam("thu-tu") @DefaultValue("") String order,
      @QueryParam("trang") @DefaultValue("0") int page,
      @QueryParam("moi") @Nullable Integer enrolled,
      @QueryParam("da-co") @DefaultValue("0") int already,
      @QueryParam("co-ly-do") @DefaultValue("0") int overridden) {
    var done = enrolled == null ? null : new EnrolledListView(enrolled, already, overridden);
    return page(runId, order, Math.max(0, page), Form.none(), done);
  }

  /** All of them or nobody. */
  @POST
  @RolesAllowed(Roles.ADMIN)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enrol(@PathParam("runId") UUID runId, MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> {
              var done = roster.enrol(runId, form.as(EnrolByList.class));
              return UriBuilder.fromPath("/quan-tri/lop/{runId}/hoc-vien")
                  .queryParam("moi", done.enrolled())
                  .queryParam("da-co", done.already())
                  .queryParam("co-ly-do", done.overridden())
                  .build(runId)
                  .toString();
            },
            form -> page(runId, "", 0, form, null));
  }

  private TemplateInstance page(
      UUID runId, String chosen, int page, Form form, @Nullable EnrolledListView done) {
    var order =
        Objects.requireNonNullElse(
            FormBox.choice(RosterOrder.class, chosen), RosterOrder.GIVEN_NAME);
    return Templates.roster(
        new RosterSheet(
            runs.run(runId),
            roster.roster(runId, order, page, ROWS),
            order,
            viewer.has(Roles.ADMIN),
            form,
            done));
  }
}
