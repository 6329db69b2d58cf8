package vn.khaitri.web.lesson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.SetVideo;
import vn.khaitri.contract.media.MediaState;
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

    static native TemplateInstance waiting(VideoWait wait);

    static native TemplateInstance waited(String page);

    private Templates() {}
  }

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

  /**
   * How far a video is, which is asked for alone; the whole state once it is another one than the
   * page shows.
   *
   * @param state that the page shows
   * @param seen what it saw last
   * @param seconds that it waited before it asked
   * @param asked how often it asked before
   */
  @GET
  @Path("/cho")
  public Response waiting(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @QueryParam("tep") @Nullable UUID mediaId,
      @QueryParam("luc") @Nullable MediaState state,
      @QueryParam("dau") @DefaultValue("") String seen,
      @QueryParam("giay") @DefaultValue("0") int seconds,
      @QueryParam("lan") @DefaultValue("0") int asked,
      @HeaderParam("HX-Request") boolean part) {
    var page = page(courseId, lessonId);
    if (!part || mediaId == null) {
      return Response.seeOther(URI.create(page)).build();
    }
    // A list of one leaves out what is gone, for which there is another state to show.
    var template =
        media.list(List.of(mediaId)).stream()
            .filter(now -> now.state() == state)
            .findFirst()
            .map(now -> Templates.waiting(VideoWait.next(page, now, seen, seconds, asked)))
            .orElseGet(() -> Templates.waited(page));
    return Response.ok(template).build();
  }

  /** Makes an upload the video of the lesson. Asked by the script of the page. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  public void attach(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @FormParam("tep") @Nullable UUID mediaId) {
    if (mediaId == null) {
      throw new BadRequestException();
    }
    authoring.setVideo(courseId, lessonId, new SetVideo(mediaId));
  }

  @POST
  @Path("/lam-lai")
  public Response retry(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    media.retry(upload(courseId, lessonId));
    return to(courseId, lessonId);
  }

  /** A video that became ready in this very moment stays ready: the page shows it. */
  @POST
  @Path("/huy")
  public Response cancel(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    try {
      media.cancel(upload(courseId, lessonId));
    } catch (ProblemException refusal) {
      if (!refusal.is("not-cancellable")) {
        throw refusal;
      }
    }
    return to(courseId, lessonId);
  }

  /** The video that played before this one is the lesson's again. */
  @POST
  @Path("/lay-lai")
  public Response takeBack(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    var former = authoring.lesson(courseId, lessonId).formerMediaId();
    if (former != null) {
      authoring.setVideo(courseId, lessonId, new SetVideo(former));
    }
    return to(courseId, lessonId);
  }

  private UUID upload(UUID courseId, UUID lessonId) {
    var mediaId = authoring.lesson(courseId, lessonId).mediaId();
    if (mediaId == null) {
      throw new NotFoundException();
    }
    return mediaId;
  }

  private static Response to(UUID courseId, UUID lessonId) {
    return Response.seeOther(URI.create(page(courseId, lessonId))).build();
  }

  private static String page(UUID courseId, UUID lessonId) {
    return "/day/khoa/" + courseId + "/bai/" + lessonId;
  }
}
