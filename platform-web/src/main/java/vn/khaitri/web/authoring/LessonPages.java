package vn.khaitri.web.authoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.MoveLesson;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.web.shell.ProblemException;

/** A lesson in the making: its text, and its place in the outline. */
@Path("/day/khoa/{courseId}/bai/{lessonId}")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class LessonPages {
  private final AuthoringClient authoring;
  private final Outlines outlines;

  LessonPages(@RestClient AuthoringClient authoring, Outlines outlines) {
    this.authoring = authoring;
    this.outlines = outlines;
  }

  @CheckedTemplate(basePath = "authoring")
  static class Templates {
    static native TemplateInstance lesson(
        LessonSheet sheet, LessonForm form, @Nullable PlaybackView playback);

    static native TemplateInstance state(Outline.Row row);

    private Templates() {}
  }

  @GET
  public Response lesson(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @QueryParam("da-luu") boolean saved) {
    var sheet = outlines.lesson(courseId, lessonId);
    return sheet.lesson().kind() == LessonKind.QUIZ
        ? to(sheet.page() + "/cau-hoi")
        : Response.ok(page(sheet, LessonForm.of(sheet.lesson(), saved))).build();
  }

  /** Touches nothing but the text: an upload may be under way. */
  @POST
  public Response write(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @FormParam("title") @DefaultValue("") String title,
      @FormParam("text") @DefaultValue("") String text,
      @FormParam("revision") @DefaultValue("0") int revision) {
    var sheet = outlines.lesson(courseId, lessonId);
    var typed =
        new WriteLesson(title.strip(), LessonText.kept(text), sheet.lesson().mediaId(), revision);
    try {
      authoring.writeLesson(courseId, lessonId, typed);
      return to(sheet.page() + "?da-luu=true");
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> page(sheet, LessonForm.of(typed, text, sheet.lesson(), refusal)));
    }
  }

  private TemplateInstance page(LessonSheet sheet, LessonForm form) {
    return Templates.lesson(sheet, form, outlines.playback(sheet));
  }

  /** The state of the lesson in the outline, which looks again while it changes by itself. */
  @GET
  @Path("/tinh-trang")
  public Response state(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @HeaderParam("HX-Request") boolean part) {
    var sheet = outlines.lesson(courseId, lessonId);
    return part ? Response.ok(Templates.state(sheet.row())).build() : to(sheet.coursePage());
  }

  @POST
  @Path("/vi-tri")
  public Response move(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @FormParam("den") @DefaultValue("0") int position) {
    authoring.moveLesson(courseId, lessonId, new MoveLesson(position));
    return to("/day/khoa/" + courseId);
  }

  @POST
  @Path("/bo")
  public Response remove(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    authoring.removeLesson(courseId, lessonId);
    return to("/day/khoa/" + courseId);
  }

  private static Response to(String page) {
    return Response.seeOther(URI.create(page)).build();
  }
}
