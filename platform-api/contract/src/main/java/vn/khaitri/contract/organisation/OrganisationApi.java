package vn.khaitri.contract.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tree of units: country, province, commune. */
@Path("/api/v1/units")
public interface OrganisationApi {
  /** The units below {@code parent}, or the root when it is not given, in Vietnamese order. */
  @GET
  List<UnitView> units(@QueryParam("parent") @Nullable UUID parent);

  @GET
  @Path("/{unitId}")
  UnitView unit(@PathParam("unitId") UUID unitId);

  /** Adds a unit one level below its parent; for admins. */
  @POST
  UnitView createUnit(@Valid @NotNull CreateUnit request);

  /** The caller's own unit; 404 {@code not-a-member} until {@link #join}. */
  @GET
  @Path("/mine")
  UnitView mine();

  /** The caller belongs to this unit from now on; replaces an earlier one. */
  @PUT
  @Path("/{unitId}/members/me")
  UnitView join(@PathParam("unitId") UUID unitId);
}
