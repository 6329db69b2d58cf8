package vn.khaitri.contract.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** A learner's tries at a quiz. Another learner's attempt is 404. */
@Path("/api/v1/attempts")
@Produces(MediaType.APPLICATION_JSON)
public interface AttemptApi {
  /**
   * Starts an attempt, or goes on with the one that is open. 409 {@code lesson-locked} while
   * another lesson comes first (BR-07), {@code run-not-begun} and {@code run-ended} outside the
   * days of the run, {@code attempts-wait} while an examination may not be tried again (BR-43).
   */
  @POST
  AttemptView start(@Valid @NotNull StartAttempt request);

  /**
   * Reads how the caller stands with a quiz of a run: what it asks and what was reached. 404 {@code
   * not-enrolled}, {@code quiz-not-in-run}.
   */
  @GET
  QuizStandingView standing(
      @QueryParam("runId") @NotNull UUID runId, @QueryParam("lessonId") @NotNull UUID lessonId);

  /** Reads an attempt of the caller's. */
  @GET
  @Path("/{attemptId}")
  AttemptView attempt(@PathParam("attemptId") UUID attemptId);

  /**
   * Keeps an answer; may be sent again, the last one counts. 409 {@code attempt-closed} after
   * submission, 404 {@code not-enrolled} after a withdrawal from the run.
   */
  @PUT
  @Path("/{attemptId}/answers/{questionId}")
  void answer(
      @PathParam("attemptId") UUID attemptId,
      @PathParam("questionId") UUID questionId,
      @Valid @NotNull GiveAnswer request);

  /**
   * Closes the attempt and marks it; asked twice, answers with the same result. 404 {@code
   * not-enrolled} when the caller withdrew from the run with the attempt still open.
   */
  @POST
  @Path("/{attemptId}/submission")
  AttemptView submit(@PathParam("attemptId") UUID attemptId);
}
