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
import vn.khaitri.contract.authoring.AddLesson;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.DescribeCourse;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.web.shell.ProblemException;

/** A course of one's own: its outline, its description, handing it in. */
@Path("/day/khoa/{courseId}")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class CoursePages {
  private static final AddLesson NOTHING = new AddLesson(LessonKind.TEXT, "");

  private final AuthoringClient authoring;
  private final Outlines outlines;

  CoursePages(@RestClient AuthoringClient authoring, Outlines outlines) {
    this.authoring = authoring;
    this.outlines = outlines;
  }

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance course(
        Outline outline, AddLesson typed, @Nullable Problem problem);

    static native TemplateInstance about(
        CourseView course, DescribeCourse form, @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  public TemplateInstance course(@PathParam("courseId") UUID courseId) {
    return Templates.course(outlines.outline(courseId), NOTHING, null);
  }

  /**
   * @param kind of the lesson; a text when none is chosen, which nobody sees in the form
   */
  @POST
  @Path("/them-bai")
  public Response addLesson(
      @PathParam("courseId") UUID courseId,
      @FormParam("kind") @DefaultValue("TEXT") LessonKind kind,
      @FormParam("title") @DefaultValue("") String title) {
    var typed = new AddLesson(kind, title.strip());
    try {
      var lesson = authoring.addLesson(courseId, typed);
      return to(page(courseId) + "/bai/" + lesson.id());
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> Templates.course(outlines.outline(courseId), typed, refusal.problem()));
    }
  }

  @GET
  @Path("/gioi-thieu")
  public TemplateInstance about(@PathParam("courseId") UUID courseId) {
    var course = authoring.course(courseId);
    return Templates.about(
        course, new DescribeCourse(course.title(), course.summary(), course.revision()), null);
  }

  /** When someone was quicker, the form keeps what was typed and may be sent once more. */
  @POST
  @Path("/gioi-thieu")
  public Response describe(
      @PathParam("courseId") UUID courseId,
      @FormParam("title") @DefaultValue("") String title,
      @FormParam("summary") @DefaultValue("") String summary,
      @FormParam("revision") @DefaultValue("0") int revision) {
    var typed = new DescribeCourse(title.strip(), summary.strip(), revision);
    try {
      authoring.describeCourse(courseId, typed);
      return to(page(courseId));
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> about(authoring.course(courseId), typed, refusal));
    }
  }

  private static TemplateInstance about(
      CourseView course, DescribeCourse typed, ProblemException refusal) {
    var revision = refusal.isOvertaken() ? course.revision() : typed.revision();
    var form = new DescribeCourse(typed.title(), typed.summary(), revision);
    return Templates.about(course, form, refusal.problem());
  }

  @POST
  @Path("/gui")
  public Response submit(@PathParam("courseId") UUID courseId) {
    try {
      authoring.submit(courseId);
      return to(page(courseId));
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> Templates.course(outlines.outline(courseId), NOTHING, refusal.problem()));
    }
  }

  private static String page(UUID courseId) {
    return "/day/khoa/" + courseId;
  }

  private static Response to(String page) {
    return Response.seeOther(URI.create(page)).build();
  }
}
