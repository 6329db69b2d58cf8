package vn.khaitri.contract.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import vn.khaitri.contract.Creates;

/**
 * The files of pictures (PNG, JPEG, WebP, GIF up to 5 MiB) and documents (PDF up to 50 MiB), as
 * bodies as they are. Their bytes alone say what they are. What is not plainly one of these, or
 * could act by itself, is refused: nothing is taken out of a file in silence.
 */
@Path(AssetFileApi.PATH)
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public interface AssetFileApi {
  /** Bodies under this path may be as long as a document. */
  String PATH = "/api/v1/library/files";

  /**
   * Uploads a picture or document as a new asset. A draft of a new asset. Bytes that the caller has
   * in the library already are 409 {@code already-there}, which names that asset as {@code
   * /assets/<id>} among the errors.
   *
   * @param title of the asset
   */
  @POST
  @Creates("/api/v1/library/assets/{id}")
  AssetView upload(
      @QueryParam("title") @DefaultValue("") @NotBlank @Size(max = 200) String title,
      InputStream content);

  /** Replaces the file of a draft. By one of the same kind. */
  @PUT
  @Path("/{assetId}")
  AssetView replace(@PathParam("assetId") UUID assetId, InputStream content);
}
