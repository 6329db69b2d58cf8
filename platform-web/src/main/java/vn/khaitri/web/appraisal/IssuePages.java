package vn.khaitri.web.appraisal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.CourseChangesView;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.authoring.CourseLifeClient;
import vn.khaitri.web.courserun.CourseRunClient;
import vn.khaitri.web.shell.ProblemException;

/** Issuing an appraised course by a decision, with all that will be new before one's eyes. */
@Path("/tham-dinh/{courseId}/ban-hanh")
@RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class IssuePages {
  private final AuthoringClient authoring;
  private final CourseLifeClient life;
  private final CourseRunClient runs;

  IssuePages(
      @RestClient AuthoringClient authoring,
      @RestClient CourseLifeClient life,
      @RestClient CourseRunClient runs) {
    this.authoring = authoring;
    this.life = life;
    this.runs = runs;
  }

  @CheckedTemplate(basePath = "appraisal")
  static class Templates {
    static native TemplateInstance issue(
        CourseFactsView course,
        CourseChangesView changes,
        RunsKept runs,
        IssueForm form,
        @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  public TemplateInstance form(@PathParam("courseId") UUID courseId) {
    return page(courseId, IssueForm.EMPTY, null);
  }

  @POST
  public Response issue(
      @PathParam("courseId") UUID courseId,
      @FormParam("decisionNumber") @DefaultValue("") String decisionNumber,
      @FormParam("decisionDate") @DefaultValue("") String decisionDate,
      @FormParam("signer") @DefaultValue("") String signer,
      @FormParam("reviewDue") @DefaultValue("") String reviewDue) {
    var typed =
        new IssueForm(
            decisionNumber.strip(), decisionDate.strip(), signer.strip(), reviewDue.strip());
    if (typed.isReviewDueUnreadable()) {
      return Response.status(Response.Status.BAD_REQUEST)
          .entity(page(courseId, typed, null))
          .build();
    }
    try {
      life.publish(courseId, typed.request());
      return Response.seeOther(URI.create("/tham-dinh/" + courseId)).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> page(courseId, typed, refusal.problem()));
    }
  }

  private TemplateInstance page(UUID courseId, IssueForm form, @Nullable Problem problem) {
    return Templates.issue(
        authoring.facts(courseId),
        life.changes(courseId),
        RunsKept.of(runs, courseId),
        form,
        problem);
  }
}
