package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import vn.khaitri.contract.Page;

/** Where the assets of the library are shown. */
@Path("/api/v1/authoring/asset-uses")
@Produces(MediaType.APPLICATION_JSON)
public interface AssetUseApi {
  /**
   * Lists the lessons that show an asset. By course title and lesson; empty for an asset that no
   * lesson shows.
   */
  @GET
  @Path("/{assetId}")
  Page<AssetUseView> uses(
      @PathParam("assetId") UUID assetId,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);
}
