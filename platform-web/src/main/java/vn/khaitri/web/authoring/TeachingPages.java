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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.CourseOrder;
import vn.khaitri.contract.authoring.CourseSummaryView;
import vn.khaitri.contract.authoring.CreateCourse;
import vn.khaitri.web.shell.ProblemException;

/** The courses that one teaches. */
@Path("/day")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class TeachingPages {
  private static final int ROWS = 20;

  private final AuthoringClient authoring;

  TeachingPages(@RestClient AuthoringClient authoring) {
    this.authoring = authoring;
  }

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance courses(Page<CourseSummaryView> courses);

    static native TemplateInstance create(CreateCourse typed, @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  public TemplateInstance courses(@QueryParam("trang") @DefaultValue("0") int page) {
    return Templates.courses(
        authoring.courses(true, null, CourseOrder.LAST_CHANGED, Math.max(0, page), ROWS));
  }

  @GET
  @Path("/tao")
  public TemplateInstance form() {
    return Templates.create(new CreateCourse("", ""), null);
  }

  @POST
  @Path("/tao")
  public Response create(
      @FormParam("title") @DefaultValue("") String title,
      @FormParam("summary") @DefaultValue("") String summary) {
    var typed = new CreateCourse(title.strip(), summary.strip());
    try {
      var course = authoring.createCourse(typed);
      return Response.seeOther(URI.create("/day/khoa/" + course.id())).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> Templates.create(typed, refusal.problem()));
    }
  }
}
