package vn.khaitri.contract.organisation;

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
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Page;

/**
 * Who may do what in a unit. For admins, and for local admins of the unit or of one above it; 403
 * for everybody else. What one may do oneself, everybody may read.
 */
@Path("/api/v1/units/{unitId}/rights")
public interface UnitRightsApi {
  /**
   * Lists who may do what in a unit. The rights that are in force today, those given for the units
   * above included where they reach down; the unit's own first, then the newest first.
   */
  @GET
  Page<UnitGrantView> rights(
      @PathParam("unitId") UUID unitId,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Reads what the caller may do for a unit. Today, by rights for it and for units above; all
   * rights for admins, none for most people.
   */
  @GET
  @Path("/mine")
  List<UnitRight> mine(@PathParam("unitId") UUID unitId);

  /**
   * Gives somebody a right for a unit. Asked twice it is given once. 403 {@code not-to-oneself} for
   * a right for oneself, also for admins; 403 when the caller is a local admin of this very unit
   * and gives that same right; 400 {@code person-unknown} for a user name that nobody has signed in
   * with, 400 {@code right-ends-in-the-past}.
   */
  @POST
  UnitGrantView grant(@PathParam("unitId") UUID unitId, @Valid @NotNull GrantRight request);

  /** Takes a right back. Who may give it may take it, and its holder may give it up. */
  @DELETE
  @Path("/{grantId}")
  void revoke(@PathParam("unitId") UUID unitId, @PathParam("grantId") UUID grantId);
}
