package vn.khaitri.contract.learning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.khaitri.contract.Answers;
import vn.khaitri.contract.Page;

/**
 * What an enrolled learner does in a course run. Every path is 404 to who is not enrolled. A lesson
 * is 409 {@code lesson-locked} while another one comes first (BR-07), and 409 {@code run-not-begun}
 * before the run's first day.
 */
@Path("/api/v1/learning/runs")
@Produces(MediaType.APPLICATION_JSON)
public interface LearningApi {
  /** Lists the caller's course runs. In few words, latest activity first. */
  @GET
  Page<RunSummaryView> runs(
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Reads the caller's progress in a run, lesson by lesson. */
  @GET
  @Path("/{runId}")
  RunProgressView progress(@PathParam("runId") UUID runId);

  /** Reads a lesson as its learner sees it. */
  @GET
  @Path("/{runId}/lessons/{lessonId}")
  LessonView lesson(@PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId);

  /**
   * Opens a session of watching: the server's clock for what is watched begins to run. A learner
   * has one at a time, whatever the lesson and the device; the one before ends. 409 {@code
   * run-ended} after the run's last day.
   */
  @POST
  @Path("/{runId}/lessons/{lessonId}/watching")
  WatchSessionView openWatching(
      @PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId);

  /**
   * Reports a stretch of video that was played just now. Answered once the broker, or else the
   * database, keeps it. Counted once however often it is sent, and all reports of a session
   * together for no more than the time that has passed since it was opened allows at their speed
   * (BR-45). 409 {@code watch-session-unknown} for a session of somebody else or of another lesson,
   * 409 {@code watched-too-fast} for more than can have been played since the session began, 409
   * {@code run-ended} after the run's last day.
   */
  @POST
  @Path("/{runId}/lessons/{lessonId}/watched")
  WatchedTakenView reportWatched(
      @PathParam("runId") UUID runId,
      @PathParam("lessonId") UUID lessonId,
      @Valid @NotNull ReportWatched request);

  /**
   * Marks a lesson as done by the learner. The learner says that they have read a TEXT or a
   * DOCUMENT, done a PRACTICE, seen a LINK. 409 {@code read-too-soon} before the time has passed
   * that reading it takes ({@link LessonView#readSeconds}), counted from when {@link #lesson} was
   * first asked for it; 409 {@code not-completed-by-hand} for the other kinds: those complete by
   * watching, passing and attending.
   */
  @POST
  @Path("/{runId}/lessons/{lessonId}/completion")
  RunProgressView complete(@PathParam("runId") UUID runId, @PathParam("lessonId") UUID lessonId);

  /**
   * Opens a picture or document that a lesson shows. Answers 307 to where it can be fetched for a
   * short while, 410 {@code asset-unavailable} when its licence has run out (BR-13).
   */
  @GET
  @Path("/{runId}/lessons/{lessonId}/files/{assetId}")
  @Produces(MediaType.WILDCARD)
  @Answers(value = 307, headers = "Location")
  Response file(
      @PathParam("runId") UUID runId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("assetId") UUID assetId);

  /**
   * Reads a playlist, captions or another text of a lesson's video. {@code captions/<language>.vtt}
   * are its captions.
   */
  @GET
  @Path("/{runId}/lessons/{lessonId}/hls/{playlist: .+}")
  @Produces("application/vnd.apple.mpegurl")
  String playlist(
      @PathParam("runId") UUID runId,
      @PathParam("lessonId") UUID lessonId,
      @PathParam("playlist") String playlist);
}
