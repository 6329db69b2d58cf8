package vn.khaitri.contract.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The questions of a QUIZ lesson with their keys; for its author and its appraiser. */
@Path("/api/v1/quizzes")
@Produces(MediaType.APPLICATION_JSON)
public interface QuizApi {
  /**
   * Reads the questions of a quiz with their keys. As written so far; without questions before the
   * first {@link #write}.
   */
  @GET
  @Path("/{lessonId}")
  QuizView quiz(@PathParam("lessonId") UUID lessonId);

  /** Replaces the questions of a quiz. Only while the course is a draft of the caller's. */
  @PUT
  @Path("/{lessonId}")
  QuizView write(@PathParam("lessonId") UUID lessonId, @Valid @NotNull WriteQuiz request);
}
