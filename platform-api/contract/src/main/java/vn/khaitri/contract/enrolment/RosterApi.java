package vn.khaitri.contract.enrolment;

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
import java.util.UUID;
import vn.khaitri.contract.Page;

/** Who learns in a run. */
@Path("/api/v1/runs/{runId}/learners")
@Produces(MediaType.APPLICATION_JSON)
public interface RosterApi {
  /**
   * Lists the learners of a run. For admins, and for instructors of the unit that organises the
   * run.
   *
   * @param sort the order of the list
   */
  @GET
  Page<RosterLineView> roster(
      @PathParam("runId") UUID runId,
      @QueryParam("sort") @DefaultValue("GIVEN_NAME") RosterOrder sort,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Enrols people in a run by a list of user names. All of them or nobody; for admins. 400 {@code
   * learners-unknown} points at names that nobody has, 409 {@code override-needed} at people whom
   * the run is not for, unless a reason is given (BR-23).
   */
  @POST
  EnrolledListView enrol(@PathParam("runId") UUID runId, @Valid @NotNull EnrolByList request);
}
