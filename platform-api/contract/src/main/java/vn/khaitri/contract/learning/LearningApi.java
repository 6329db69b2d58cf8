package vn.khaitri.contract.learning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;

/** What an enrolled learner does in a course run. Every path is 404 to who is not enrolled. */
@Path("/api/v1/learning/runs")
public interface LearningApi {
  /** The caller's runs with their progress, latest activity first. */
  @GET
  List<RunProgressView> runs();

  @GET
  @Path("/{runId}")
  RunProgressView progress(@PathParam("runId") UUID runId);

  @GET
  @Path("/{runId}/lessons/{lessonId}")
  LessonView lesson(@PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId);

  /**
   * A stretch of video that was played just now. Answered once the broker, or else the database,
   * keeps it. Counted once however often it is sent.
   */
  @POST
  @Path("/{runId}/lessons/{lessonId}/watched")
  void reportWatched(
      @PathParam("runId") UUID runId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull ReportWatched request);

  /**
   * A TEXT lesson was read to its end; 409 for the other kinds, which complete by watching and by
   * passing.
   */
  @POST
  @Path("/{runId}/lessons/{lessonId}/completion")
  RunProgressView completeReading(
      @PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId);

  @GET
  @Path("/{runId}/lessons/{lessonId}/hls/{playlist: .+}")
  @Produces("application/vnd.apple.mpegurl")
  String playlist(
      @PathParam("runId") UUID runId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("playlist") String playlist);
}
