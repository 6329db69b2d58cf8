package vn.khaitri.web.learning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.learning.ReportWatched;
import vn.khaitri.contract.learning.WatchedTakenView;
import vn.khaitri.web.media.PlaylistAnswer;
import vn.khaitri.web.shell.ForScripts;

/** What the player asks and tells while a video runs. */
@Path("/hoc/{runId}/{lessonId}")
@RolesAllowed(Roles.LEARNER)
@RunOnVirtualThread
@ForScripts
class PlaybackPages {
  private final LearningClient learning;

  PlaybackPages(@RestClient LearningClient learning) {
    this.learning = learning;
  }

  /**
   * @param watchedPercent of this video
   * @param runPercent of the whole course
   */
  record LessonState(int watchedPercent, boolean completed, int runPercent) {}

  /** The session of which its reports tell the name. */
  record Sitting(UUID session) {}

  @POST
  @Path("/xem")
  @Produces(MediaType.APPLICATION_JSON)
  public Sitting open(@PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId) {
    return new Sitting(learning.openWatching(runId, lessonId).id());
  }

  @POST
  @Path("/da-xem")
  @Produces(MediaType.APPLICATION_JSON)
  public WatchedTakenView watched(
      @PathParam("runId") UUID runId,
      @PathParam("lessonId") UUID lessonId,
      @FormParam("phien") UUID session,
      @FormParam("so") @DefaultValue("1") int sequence,
      @FormParam("tu") @DefaultValue("0") double from,
      @FormParam("den") @DefaultValue("0") double to,
      @FormParam("toc-do") @DefaultValue("1") double rate) {
    return learning.reportWatched(
        runId, lessonId, new ReportWatched(session, sequence, from, to, rate));
  }

  @GET
  @Path("/tien-do")
  @Produces(MediaType.APPLICATION_JSON)
  public LessonState state(@PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId) {
    var run = learning.progress(runId);
    return run.lessons().stream()
        .filter(lesson -> lesson.lessonId().equals(lessonId))
        .findFirst()
        .map(lesson -> new LessonState(lesson.watchedPercent(), lesson.completed(), run.percent()))
        .orElseThrow(NotFoundException::new);
  }

  /**
   * Playlists pass through here with the viewer's rights; segments come straight from the store.
   */
  @GET
  @Path("/hls/{playlist: .+}")
  @Produces(MediaType.WILDCARD)
  public Response playlist(
      @PathParam("runId") UUID runId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("playlist") String playlist) {
    return PlaylistAnswer.of(playlist, learning.playlist(runId, lessonId, playlist));
  }
}
