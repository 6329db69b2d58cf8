package vn.khaitri.contract.deadletter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** Events that a consumer could not take; for the operator. */
@Path("/api/v1/events/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
public interface DeadLetterApi {
  /** Lists the events that could not be taken. Latest first. */
  @GET
  Page<DeadLetterView> deadLetters(
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /** Hands an event to its consumer again. 409 {@code still-failing} when that fails again. */
  @POST
  @Path("/{deadLetterId}/redelivery")
  void redeliver(@PathParam("deadLetterId") UUID deadLetterId);
}
