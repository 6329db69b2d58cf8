package vn.khaitri.contract.enrolment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;

/** The caller's own enrolments, and those of all for other systems. */
@Path("/api/v1/enrolments")
@Produces(MediaType.APPLICATION_JSON)
public interface EnrolmentApi {
  /**
   * Enrols the caller in a course run. Asked twice, answers with the same enrolment. 409 says why
   * not: {@code run-not-open-yet}, {@code enrolment-over}, {@code run-closed}, {@code
   * run-cancelled}, {@code run-full}, {@code by-nomination-only}, {@code outside-audience}, {@code
   * prerequisites-missing}.
   */
  @POST
  EnrolmentView enrol(@Valid @NotNull EnrolLearner request);

  /**
   * Lists the caller's enrolments. Newest first.
   *
   * @param course of this one alone; null for all
   */
  @GET
  Page<EnrolmentView> mine(
      @QueryParam("course") @Nullable UUID course,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Lists the enrolments of all learners by their last change, the oldest change first. For other
   * systems, which ask again with the moment of the last row that they have. Who left a run stays
   * in the list.
   *
   * @param updatedSince only what was changed then or later; all when it is not given
   */
  @GET
  @Path("/all")
  Page<LearnerEnrolmentView> all(
      @QueryParam("updatedSince") @Nullable Instant updatedSince,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Says whether the caller may enrol in a run, and why not. 404 {@code run-unknown} for no run.
   *
   * @param runId the run
   */
  @GET
  @Path("/eligibility")
  EligibilityView eligibility(@QueryParam("run") @NotNull UUID runId);

  /** Withdraws the caller from a run. It frees the seat; what was learnt stays on record. */
  @DELETE
  @Path("/{enrolmentId}")
  void withdraw(@PathParam("enrolmentId") UUID enrolmentId);
}
