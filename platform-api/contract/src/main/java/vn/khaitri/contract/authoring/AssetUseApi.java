package vn.khaitri.contract.authoring;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;

/** Where the assets of the library are shown. */
@Path("/api/v1/authoring/asset-uses")
public interface AssetUseApi {
  /** By course title and lesson; empty for an asset that no lesson shows. */
  @GET
  @Path("/{assetId}")
  List<AssetUseView> uses(@PathParam("assetId") UUID assetId);
}
