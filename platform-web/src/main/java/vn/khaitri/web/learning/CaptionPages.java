package vn.khaitri.web.learning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;

/** What is said in a video: for players, and to read. */
@Path("/hoc/{runId}/{lessonId}")
@RolesAllowed(Roles.LEARNER)
@RunOnVirtualThread
class CaptionPages {
  private final LearningClient learning;

  CaptionPages(@RestClient LearningClient learning) {
    this.learning = learning;
  }

  @GET
  @Path("/phu-de/{language}.vtt")
  @Produces("text/vtt;charset=UTF-8")
  public String captions(
      @PathParam("runId") UUID runId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("language") String language) {
    return learning.playlist(runId, lessonId, "captions/" + language + ".vtt");
  }

  @GET
  @Path("/loi/{language}.txt")
  @Produces("text/plain;charset=UTF-8")
  public String transcript(
      @PathParam("runId") UUID runId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("language") String language) {
    return Transcript.of(captions(runId, lessonId, language));
  }
}
