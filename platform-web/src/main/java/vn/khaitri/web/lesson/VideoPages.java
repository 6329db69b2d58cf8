package vn.khaitri.web.lesson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.WriteLesson;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.media.MediaClient;
import vn.khaitri.web.shell.ProblemException;

/** The video of a lesson: which upload it is, how far its processing is, what became of it. */
@Path("/day/khoa/{courseId}/bai/{lessonId}/video")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class VideoPages {
  private final AuthoringClient authoring;
  private final LessonSheets sheets;
  private final MediaClient media;

  VideoPages(
      @RestClient AuthoringClient authoring, LessonSheets sheets, @RestClient MediaClient media) {
    this.authoring = authoring;
    this.sheets = sheets;
    this.media = media;
  }

  @CheckedTemplate(basePath = "lesson")
  static class Templates {
    static native TemplateInstance video(LessonSheet sheet, @Nullable PlaybackView playback);

    private Templates() {}
  }

  /**
   * @param revision of the lesson, which the form of its text has to know
   */
  record Attached(int revision) {}

  @GET
  public Response state(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @HeaderParam("HX-Request") boolean part) {
    var sheet = sheets.sheet(courseId, lessonId);
    return part
        ? Response.ok(Templates.video(sheet, sheets.playback(sheet))).build()
        : Response.seeOther(URI.create(sheet.page())).build();
  }

  /** Makes an upload the video of the lesson. Asked by the script of the page. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public Attached attach(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @FormParam("tep") @Nullable UUID mediaId) {
    if (mediaId == null) {
      throw new BadRequestException();
    }
    try {
      return new Attached(attached(courseId, lessonId, mediaId).revision());
    } catch (ProblemException refusal) {
      if (refusal.isOvertaken()) {
        // The text was saved in this moment; it stays as it is, so nothing is overwritten.
        return new Attached(attached(courseId, lessonId, mediaId).revision());
      }
      throw refusal;
    }
  }

  @POST
  @Path("/lam-lai")
  public Response retry(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    var sheet = sheets.sheet(courseId, lessonId);
    media.retry(upload(sheet));
    return Response.seeOther(URI.create(sheet.page())).build();
  }

  /** A video that became ready in this very moment stays ready: the page shows it. */
  @POST
  @Path("/huy")
  public Response cancel(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    var sheet = sheets.sheet(courseId, lessonId);
    try {
      media.cancel(upload(sheet));
    } catch (ProblemException refusal) {
      if (!refusal.is("not-cancellable")) {
        throw refusal;
      }
    }
    return Response.seeOther(URI.create(sheet.page())).build();
  }

  /** The video that played before this one is the lesson's again. */
  @POST
  @Path("/lay-lai")
  public Response takeBack(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    var former = lesson(courseId, lessonId).formerMediaId();
    if (former != null) {
      attached(courseId, lessonId, former);
    }
    return Response.seeOther(URI.create(sheets.sheet(courseId, lessonId).page())).build();
  }

  private static UUID upload(LessonSheet sheet) {
    var upload = sheet.media();
    if (upload == null) {
      throw new NotFoundException();
    }
    return upload.id();
  }

  private LessonDraftView attached(UUID courseId, UUID lessonId, UUID mediaId) {
    var lesson = lesson(courseId, lessonId);
    return mediaId.equals(lesson.mediaId())
        ? lesson
        : authoring.writeLesson(
            courseId,
            lessonId,
            new WriteLesson(lesson.title(), lesson.blocks(), mediaId, lesson.revision()));
  }

  private LessonDraftView lesson(UUID courseId, UUID lessonId) {
    return authoring.course(courseId).lessons().stream()
        .filter(lesson -> lesson.id().equals(lessonId))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
