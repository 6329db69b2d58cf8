package vn.khaitri.contract.standing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;

/**
 * How the learners of a run stand: for admins, and for instructors of the unit that organises it.
 * What a learner did a moment ago is seen moments later.
 */
@Path("/api/v1/runs/{runId}/standing")
@Produces(MediaType.APPLICATION_JSON)
public interface ClassStandingApi {
  /**
   * Lists how the learners of a run stand.
   *
   * @param state only those who stand so
   * @param updatedSince only those of whom something changed then or later; for other systems, with
   *     {@code sort=CHANGED}
   */
  @GET
  Page<LearnerStandingView> learners(
      @PathParam("runId") UUID runId,
      @QueryParam("state") @Nullable StandingState state,
      @QueryParam("updatedSince") @Nullable Instant updatedSince,
      @QueryParam("sort") @DefaultValue("NAME") StandingOrder sort,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Counts the learners of a run by how they stand. */
  @GET
  @Path("/counts")
  StandingCounts counts(@PathParam("runId") UUID runId);

  /**
   * Exports how the learners of a run stand as CSV for spreadsheets.
   *
   * @param state only those who stand so
   */
  @GET
  @Path("/export")
  @Produces("text/csv; charset=utf-8")
  String export(@PathParam("runId") UUID runId, @QueryParam("state") @Nullable StandingState state);
}
