package vn.khaitri.web.authoring;

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
import vn.khaitri.contract.authoring.CopyCourse;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.web.shell.ProblemException;

/** A new course that starts with the content of another. */
@Path("/day/khoa/{courseId}/nhan-ban")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class CopyPages {
  private final AuthoringClient authoring;

  CopyPages(@RestClient AuthoringClient authoring) {
    this.authoring = authoring;
  }

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance copy(
        CourseFactsView course, String typed, @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  public TemplateInstance form(@PathParam("courseId") UUID courseId) {
    var course = authoring.facts(courseId);
    return Templates.copy(course, course.title(), null);
  }

  @POST
  public Response copy(
      @PathParam("courseId") UUID courseId, @FormParam("title") @DefaultValue("") String title) {
    var typed = title.strip();
    try {
      var copy = authoring.copy(courseId, new CopyCourse(typed));
      return Response.seeOther(URI.create("/day/khoa/" + copy.id())).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> Templates.copy(authoring.facts(courseId), typed, refusal.problem()));
    }
  }
}
