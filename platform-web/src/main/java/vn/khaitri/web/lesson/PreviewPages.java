package vn.khaitri.web.lesson;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.web.authoring.AuthoringClient;
import vn.khaitri.web.media.PlaylistAnswer;

/** Playlists pass through here with the viewer's rights; segments come from the store. */
@Path("/day/khoa/{courseId}/bai/{lessonId}/hls")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class PreviewPages {
  private final AuthoringClient authoring;

  PreviewPages(@RestClient AuthoringClient authoring) {
    this.authoring = authoring;
  }

  @GET
  @Path("/{playlist: .+}")
  @Produces(MediaType.WILDCARD)
  public Response playlist(
      @PathParam("courseId") UUID courseId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("playlist") String playlist) {
    return PlaylistAnswer.of(playlist, authoring.previewPlaylist(courseId, lessonId, playlist));
  }
}
