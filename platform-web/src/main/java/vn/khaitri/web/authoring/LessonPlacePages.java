package vn.khaitri.web.authoring;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.authoring.MoveLesson;

/** A lesson's place in the outline: moved, taken out, put back. */
@Path("/day/khoa/{courseId}/bai/{lessonId}")
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class LessonPlacePages {
  /** The API takes what is past the end for the end. */
  private static final int END = Integer.MAX_VALUE;

  private final AuthoringClient authoring;

  LessonPlacePages(@RestClient AuthoringClient authoring) {
    this.authoring = authoring;
  }

  /**
   * @param position in the module; its end when only the module was chosen
   */
  @POST
  @Path("/vi-tri")
  public Response move(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @FormParam("den") @Nullable Integer position,
      @FormParam("chuyen-de") @Nullable UUID moduleId) {
    authoring.moveLesson(
        courseId, lessonId, new MoveLesson(position == null ? END : position, moduleId));
    return to(courseId, position == null ? "?da-chuyen=" + lessonId : "");
  }

  @POST
  @Path("/bo")
  public Response remove(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    authoring.removeLesson(courseId, lessonId);
    return to(courseId, "?da-bo=" + lessonId);
  }

  @POST
  @Path("/tra-lai")
  public Response restore(
      @PathParam("courseId") UUID courseId, @PathParam("lessonId") UUID lessonId) {
    authoring.restoreLesson(courseId, lessonId);
    return to(courseId, "?da-tra=" + lessonId);
  }

  private static Response to(UUID courseId, String query) {
    return Response.seeOther(URI.create("/day/khoa/" + courseId + query)).build();
  }
}
