package vn.khaitri.contract.courserun;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Creates;
import vn.khaitri.contract.Page;

/**
 * Course runs (lớp mở). Staff may read all of them; admins plan them. A run that is not there is
 * 404.
 */
@Path("/api/v1/catalog/runs")
@Produces(MediaType.APPLICATION_JSON)
public interface CourseRunApi {
  /**
   * Lists course runs.
   *
   * @param course runs of every version of this course
   * @param unit runs of this unit and of all below it
   * @param wave with marks or without, in full
   * @param from runs that end on this day or later, as the calendar of Vietnam has it
   * @param to runs that start on this day or earlier
   * @param sort the order of the list
   */
  @GET
  Page<CourseRunView> runs(
      @QueryParam("course") @Nullable UUID course,
      @QueryParam("unit") @Nullable UUID unit,
      @QueryParam("wave") @Nullable @Size(max = 50) String wave,
      @QueryParam("mode") @Nullable RunMode mode,
      @QueryParam("state") @Nullable RunState state,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to,
      @QueryParam("sort") @DefaultValue("LATEST_START") RunOrder sort,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Lists course runs by their last change, the oldest change first. For other systems, which ask
   * again with the moment of the last row that they have.
   *
   * @param updatedSince only what was changed then or later; all when it is not given
   */
  @GET
  @Path("/changed")
  Page<ChangedRunView> changed(
      @QueryParam("updatedSince") @Nullable Instant updatedSince,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Downloads the list of course runs as CSV. The same list, whole, for spreadsheets: UTF-8 with
   * its mark, headings as the caller reads.
   *
   * @param course runs of every version of this course
   * @param unit runs of this unit and of all below it
   * @param wave with marks or without, in full
   * @param from runs that end on this day or later, as the calendar of Vietnam has it
   * @param to runs that start on this day or earlier
   */
  @GET
  @Path("/export")
  @Produces("text/csv")
  String export(
      @QueryParam("course") @Nullable UUID course,
      @QueryParam("unit") @Nullable UUID unit,
      @QueryParam("wave") @Nullable @Size(max = 50) String wave,
      @QueryParam("mode") @Nullable RunMode mode,
      @QueryParam("state") @Nullable RunState state,
      @QueryParam("from") @Nullable LocalDate from,
      @QueryParam("to") @Nullable LocalDate to);

  /** Reads a course run. */
  @GET
  @Path("/{runId}")
  CourseRunView run(@PathParam("runId") UUID runId);

  /**
   * Plans a course run. 400 {@code run-not-sound} names what does not fit, {@code
   * run-outside-audience} the groups that the version is not written for.
   */
  @POST
  @Creates("/api/v1/catalog/runs/{id}")
  CourseRunView plan(@Valid @NotNull PlanRun request);

  /** Changes a course run. */
  @PUT
  @Path("/{runId}")
  CourseRunView change(@PathParam("runId") UUID runId, @Valid @NotNull ChangeRun request);

  /**
   * Opens a course run for enrolment. From now on the run takes learners, within its dates. Asked
   * twice, nothing more happens.
   */
  @POST
  @Path("/{runId}/opening")
  CourseRunView open(@PathParam("runId") UUID runId);

  /** Closes a course run for enrolment. It takes no more learners; who is in it goes on. */
  @POST
  @Path("/{runId}/closure")
  CourseRunView close(@PathParam("runId") UUID runId);

  /** Cancels a course run. All places in it end. 409 {@code run-has-learning} once one learnt. */
  @POST
  @Path("/{runId}/cancellation")
  CourseRunView cancel(@PathParam("runId") UUID runId, @Valid @NotNull CancelRun request);
}
