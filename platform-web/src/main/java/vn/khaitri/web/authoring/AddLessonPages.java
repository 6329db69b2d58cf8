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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.AddLesson;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.ProblemException;

/** A new lesson: what kind, what name, in which module. */
@Path("/day/khoa/{courseId}/them-bai")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class AddLessonPages {
  private final AuthoringClient authoring;

  AddLessonPages(@RestClient AuthoringClient authoring) {
    this.authoring = authoring;
  }

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance addLesson(
        CourseView course, AddLesson typed, List<LessonKind> kinds, @Nullable Problem problem);

    private Templates() {}
  }

  /**
   * @param moduleId where the lesson goes; the last module when none is given
   */
  @GET
  public TemplateInstance form(
      @PathParam("courseId") UUID courseId, @QueryParam("chuyen-de") @Nullable UUID moduleId) {
    var course = authoring.course(courseId);
    var last = course.modules().isEmpty() ? null : course.modules().getLast().id();
    return page(
        course, new AddLesson(LessonKind.TEXT, "", moduleId == null ? last : moduleId), null);
  }

  /**
   * @param kind of the lesson; a text when none is chosen, which nobody sees in the form
   */
  @POST
  public Response add(
      @PathParam("courseId") UUID courseId,
      @FormParam("kind") @DefaultValue("TEXT") LessonKind kind,
      @FormParam("title") @DefaultValue("") String title,
      @FormParam("moduleId") @DefaultValue("") String moduleId) {
    var typed = new AddLesson(kind, title.strip(), FormBox.id(moduleId));
    try {
      var lesson = authoring.addLesson(courseId, typed);
      return Response.seeOther(URI.create("/day/khoa/" + courseId + "/bai/" + lesson.id())).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> page(authoring.course(courseId), typed, refusal.problem()));
    }
  }

  private static TemplateInstance page(
      CourseView course, AddLesson typed, @Nullable Problem problem) {
    return Templates.addLesson(course, typed, List.of(LessonKind.values()), problem);
  }
}
