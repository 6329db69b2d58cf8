package vn.khaitri.web.appraisal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.CourseChangesView;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.contract.authoring.VersionView;
import vn.khaitri.contract.authoring.WithdrawVersion;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.authoring.CourseLifeClient;
import vn.khaitri.web.shell.ProblemException;
import vn.khaitri.web.shell.Viewer;

/** The issued versions of a course: what they rest on, what became of them, withdrawing one. */
@Path("/day/khoa/{courseId}/cac-ban")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class VersionPages {
  private final AuthoringClient authoring;
  private final CourseLifeClient life;
  private final Viewer viewer;

  VersionPages(
      @RestClient AuthoringClient authoring, @RestClient CourseLifeClient life, Viewer viewer) {
    this.authoring = authoring;
    this.life = life;
    this.viewer = viewer;
  }

  @CheckedTemplate(basePath = "appraisal")
  static class Templates {
    static native TemplateInstance versions(
        CourseFactsView course, List<VersionView> versions, boolean withdraws);

    static native TemplateInstance withdraw(
        CourseFactsView course,
        VersionView version,
        WithdrawVersion typed,
        @Nullable Problem problem);

    static native TemplateInstance changes(CourseFactsView course, CourseChangesView changes);

    private Templates() {}
  }

  @GET
  public TemplateInstance versions(@PathParam("courseId") UUID courseId) {
    var course = authoring.facts(courseId);
    return Templates.versions(course, life.versions(courseId), withdraws(course));
  }

  /** How the draft differs from the version in force. */
  @GET
  @Path("/thay-doi")
  public TemplateInstance changes(@PathParam("courseId") UUID courseId) {
    return Templates.changes(authoring.facts(courseId), life.changes(courseId));
  }

  @GET
  @Path("/{number}/thu-hoi")
  @RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
  public TemplateInstance form(
      @PathParam("courseId") UUID courseId, @PathParam("number") int number) {
    return page(courseId, number, new WithdrawVersion("", ""), null);
  }

  @POST
  @Path("/{number}/thu-hoi")
  @RolesAllowed({Roles.APPRAISER, Roles.ADMIN})
  public Response withdraw(
      @PathParam("courseId") UUID courseId,
      @PathParam("number") int number,
      @FormParam("reason") @DefaultValue("") String reason,
      @FormParam("decisionNumber") @DefaultValue("") String decisionNumber) {
    var typed = new WithdrawVersion(reason.strip(), decisionNumber.strip());
    try {
      life.withdraw(courseId, number, typed);
      return Response.seeOther(URI.create("/day/khoa/" + courseId + "/cac-ban")).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> page(courseId, number, typed, refusal.problem()));
    }
  }

  private TemplateInstance page(
      UUID courseId, int number, WithdrawVersion typed, @Nullable Problem problem) {
    var version =
        life.versions(courseId).stream()
            .filter(candidate -> candidate.number() == number)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    return Templates.withdraw(authoring.facts(courseId), version, typed, problem);
  }

  private boolean withdraws(CourseFactsView course) {
    return !course.own() && (viewer.has(Roles.APPRAISER) || viewer.has(Roles.ADMIN));
  }
}
