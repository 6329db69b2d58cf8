package vn.khaitri.contract.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Page;

/**
 * Attendance per person per session (BR-30), kept by the organisers of the run: admins, and
 * instructors of the unit that organises it.
 */
@Path("/api/v1/runs/{runId}/sessions/{sessionId}/attendance")
@Produces(MediaType.APPLICATION_JSON)
public interface AttendanceApi {
  /** Reads the attendance of a class session. */
  @GET
  AttendanceSheetView sheet(
      @PathParam("runId") UUID runId,
      @PathParam("sessionId") UUID sessionId,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Records attendance. All marks or none. 409 {@code session-not-begun} before its time, 409
   * {@code attendance-changed} names the marks that someone else changed meanwhile, 400 {@code
   * not-on-roster} who is not enrolled.
   */
  @PUT
  void record(
      @PathParam("runId") UUID runId,
      @PathParam("sessionId") UUID sessionId,
      @Valid @NotNull RecordAttendance request);

  /**
   * Takes back the last change of one mark. That is a change itself: taken back twice, the mark
   * stands again. 409 {@code nothing-to-undo} when nothing was recorded.
   */
  @POST
  @Path("/{learnerId}/undo")
  AttendanceChangeView undo(
      @PathParam("runId") UUID runId,
      @PathParam("sessionId") UUID sessionId,
      @PathParam("learnerId") UUID learnerId);

  /** Lists the changes of one mark. Latest first. */
  @GET
  @Path("/{learnerId}/history")
  List<AttendanceChangeView> history(
      @PathParam("runId") UUID runId,
      @PathParam("sessionId") UUID sessionId,
      @PathParam("learnerId") UUID learnerId);
}
