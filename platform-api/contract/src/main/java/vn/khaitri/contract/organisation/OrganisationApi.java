package vn.khaitri.contract.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Creates;

/** The tree of units: country, province, commune. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
public interface OrganisationApi {
  /**
   * Lists the units directly below another one. In Vietnamese order; the root alone when {@code
   * parent} is not given.
   *
   * @param parent id of the unit above them
   */
  @GET
  List<UnitView> units(@QueryParam("parent") @Nullable UUID parent);

  /** Reads a unit. */
  @GET
  @Path("/{unitId}")
  UnitView unit(@PathParam("unitId") UUID unitId);

  /** Adds a unit. One level below its parent. */
  @POST
  @Creates("/api/v1/units/{id}")
  UnitView createUnit(@Valid @NotNull CreateUnit request);
}
