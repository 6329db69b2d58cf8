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
import vn.khaitri.contract.authoring.AddAuthor;
import vn.khaitri.contract.authoring.CourseFactsView;
import vn.khaitri.web.shell.ProblemException;

/** Who writes a course together. */
@Path("/day/khoa/{courseId}/tac-gia")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class AuthorPages {
  private final AuthoringClient authoring;

  AuthorPages(@RestClient AuthoringClient authoring) {
    this.authoring = authoring;
  }

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance authors(
        CourseFactsView course, String typed, @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  public TemplateInstance authors(@PathParam("courseId") UUID courseId) {
    return Templates.authors(authoring.facts(courseId), "", null);
  }

  @POST
  public Response add(
      @PathParam("courseId") UUID courseId,
      @FormParam("userName") @DefaultValue("") String userName) {
    var typed = userName.strip();
    try {
      authoring.addAuthor(courseId, new AddAuthor(typed));
      return to(courseId);
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> Templates.authors(authoring.facts(courseId), typed, refusal.problem()));
    }
  }

  @POST
  @Path("/{personId}/bo")
  public Response remove(
      @PathParam("courseId") UUID courseId, @PathParam("personId") UUID personId) {
    authoring.removeAuthor(courseId, personId);
    return to(courseId);
  }

  private static Response to(UUID courseId) {
    return Response.seeOther(URI.create("/day/khoa/" + courseId + "/tac-gia")).build();
  }
}
