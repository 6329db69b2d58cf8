package vn.khaitri.contract.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/**
 * Which period of which working day belongs to which module of a programme. Read like the
 * programme, changed like its draft.
 */
@Path("/api/v1/programmes/{programmeId}/timetable")
@Produces(MediaType.APPLICATION_JSON)
public interface TimetableApi {
  /** Reads the timetable of a programme. */
  @GET
  TimetableView timetable(@PathParam("programmeId") UUID programmeId);

  /** Gives neighbouring periods of a day to a module, or to none. */
  @PUT
  @Path("/slots")
  TimetableView writeSlots(
      @PathParam("programmeId") UUID programmeId, @Valid @NotNull WriteSlots request);

  /** Swaps two days of the timetable. */
  @POST
  @Path("/swap")
  TimetableView swapDays(
      @PathParam("programmeId") UUID programmeId, @Valid @NotNull SwapDays request);

  /**
   * Lays all periods of the timetable out anew. Modules in their order, and on each day of a module
   * its share of theory before its share of practice. Refused when the days do not hold all
   * periods.
   */
  @POST
  @Path("/layout")
  TimetableView layOut(
      @PathParam("programmeId") UUID programmeId, @Valid @NotNull LayOutTimetable request);
}
