package vn.khaitri.contract.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Creates;
import vn.khaitri.contract.Page;

/**
 * The library of appraised assets (SYS-06). Instructors see their own and all that passed
 * appraisal; appraisers also those handed in by others. A draft of somebody else's is 404. An
 * uploader never appraises or reviews an asset of their own.
 */
@Path("/api/v1/library/assets")
@Produces(MediaType.APPLICATION_JSON)
public interface LibraryApi {
  /**
   * Searches the library.
   *
   * @param query words of title, description, tags or owner, with or without marks; empty for all
   * @param state null for all but the retired
   * @param licence null for any
   * @param mine only what the caller uploaded
   * @param overdue only what is due for review (BR-11)
   * @param usable only what the caller may put into a lesson today: appraised or their own, with a
   *     licence that is good
   * @param sort the order of the list
   */
  @GET
  Page<AssetLineView> search(
      @QueryParam("q") @DefaultValue("") @Size(max = 200) String query,
      @QueryParam("kind") @Nullable AssetKind kind,
      @QueryParam("state") @Nullable AssetState state,
      @QueryParam("licence") @Nullable LicenceState licence,
      @QueryParam("mine") @DefaultValue("false") boolean mine,
      @QueryParam("overdue") @DefaultValue("false") boolean overdue,
      @QueryParam("usable") @DefaultValue("false") boolean usable,
      @QueryParam("sort") @DefaultValue("TITLE") AssetOrder sort,
      @QueryParam("page") @DefaultValue("0") @Min(0) int page,
      @QueryParam("size") @DefaultValue("20") @Min(1) @Max(Page.MAX_SIZE) int size);

  /**
   * Adds an uploaded video to the library. It begins as a draft. Pictures and documents come
   * through {@link AssetFileApi}.
   */
  @POST
  @Path("/videos")
  @Creates("/api/v1/library/assets/{id}")
  AssetView addVideo(@Valid @NotNull AddVideo request);

  /** Reads an asset. */
  @GET
  @Path("/{assetId}")
  AssetView asset(@PathParam("assetId") UUID assetId);

  /** Changes what is known of an asset. */
  @PUT
  @Path("/{assetId}")
  AssetView describe(@PathParam("assetId") UUID assetId, @Valid @NotNull DescribeAsset request);

  /**
   * Hands an asset in for appraisal. Refused with what is missing: licence, owner, source, a
   * playable video.
   */
  @POST
  @Path("/{assetId}/submission")
  AssetView submit(@PathParam("assetId") UUID assetId);

  /** Approves an asset that was handed in, or asks for changes. */
  @POST
  @Path("/{assetId}/appraisal")
  AssetView appraise(@PathParam("assetId") UUID assetId, @Valid @NotNull AppraiseAsset request);

  /**
   * Looks an appraised asset over again. This sets the next review and the end of the licence of an
   * appraised asset. All else about it stays as it was appraised: new content is a new asset, and
   * old lessons keep theirs (BR-11).
   */
  @POST
  @Path("/{assetId}/review")
  AssetView review(@PathParam("assetId") UUID assetId, @Valid @NotNull ReviewAsset request);

  /** Takes an asset out of use, for good. For its uploader, appraisers and admins. */
  @POST
  @Path("/{assetId}/retirement")
  AssetView retire(@PathParam("assetId") UUID assetId, @Valid @NotNull RetireAsset request);
}
