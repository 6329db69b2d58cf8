package vn.khaitri.contract.courserun;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Creates;

/**
 * Class sessions of a run (BR-30). 400 {@code session-not-sound} names what does not fit the run.
 * One that has begun keeps its beginning and its lesson and stays: 409 {@code session-begun}.
 */
@Path("/api/v1/catalog/runs/{runId}/sessions")
@Produces(MediaType.APPLICATION_JSON)
public interface ClassSessionApi {
  /** Lists the class sessions of a run. In the order in which they take place. */
  @GET
  List<ClassSessionView> sessions(@PathParam("runId") UUID runId);

  /** Reads a class session. */
  @GET
  @Path("/{sessionId}")
  ClassSessionView session(@PathParam("runId") UUID runId, @PathParam("sessionId") UUID sessionId);

  /** Plans a class session. */
  @POST
  @Creates("/api/v1/catalog/runs/{runId}/sessions/{id}")
  ClassSessionView plan(@PathParam("runId") UUID runId, @Valid @NotNull PlanSession request);

  /** Changes a class session. */
  @PUT
  @Path("/{sessionId}")
  ClassSessionView change(
      @PathParam("runId") UUID runId,
      @PathParam("sessionId") UUID sessionId,
      @Valid @NotNull ChangeSession request);

  /** Removes a class session. */
  @DELETE
  @Path("/{sessionId}")
  void remove(@PathParam("runId") UUID runId, @PathParam("sessionId") UUID sessionId);
}
