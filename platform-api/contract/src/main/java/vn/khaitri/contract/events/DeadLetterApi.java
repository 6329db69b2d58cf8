package vn.khaitri.contract.events;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** Events that a consumer could not take; for the operator. */
@Path("/api/v1/events/dead-letters")
public interface DeadLetterApi {
  /** The latest 100. */
  @GET
  List<DeadLetterView> deadLetters();

  /** Hands the event to its consumer again; 409 {@code still-failing} when that fails again. */
  @POST
  @Path("/{deadLetterId}/redelivery")
  void redeliver(@PathParam("deadLetterId") UUID deadLetterId);
}
