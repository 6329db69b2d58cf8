package vn.khaitri.contract.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import vn.khaitri.contract.Page;

/**
 * Who belongs to which unit. A person asks, and somebody else who keeps the unit confirms (BR-20):
 * an admin, a focal point of the unit, a local admin of it or of one above.
 */
@Path("/api/v1/memberships")
public interface MembershipApi {
  /**
   * Reads the caller's place in the tree of units. Where they belong, what they asked for, and
   * which rights they have where.
   */
  @GET
  @Path("/mine")
  MembershipView mine();

  /**
   * Asks to belong to a unit. It takes the place of a request that waits. Until somebody confirms
   * it the caller belongs where they did. 400 {@code unit-unknown} for a unit that does not exist
   * today. Asking for the unit where one belongs takes a waiting request back.
   */
  @PUT
  @Path("/mine/request")
  MembershipView ask(@Valid @NotNull AskToJoin request);

  /** Takes back the caller's request to belong to a unit. If there is one. */
  @DELETE
  @Path("/mine/request")
  MembershipView withdraw();

  /**
   * Lists the requests to belong to units that the caller decides on. The oldest first; never the
   * caller's own.
   */
  @GET
  @Path("/requests")
  Page<JoinRequestView> requests(
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Confirms or refuses requests to belong to units. Those that were decided, withdrawn or replaced
   * in the meantime are left as they are and counted. 403, and nothing is decided, when one of them
   * is not the caller's to decide.
   */
  @POST
  @Path("/requests/decisions")
  JoinDecidedView decide(@Valid @NotNull DecideJoining request);
}
