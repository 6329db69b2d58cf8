package vn.khaitri.web.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.library.AppraiseAsset;
import vn.khaitri.contract.library.RetireAsset;
import vn.khaitri.contract.library.ReviewAsset;
import vn.khaitri.web.shell.Days;
import vn.khaitri.web.shell.ProblemException;

/** An asset: what it is, where it is used, and what is decided about it. */
@Path("/kho/{assetId: [0-9a-f-]{36}}")
@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.ADMIN})
@RunOnVirtualThread
class AssetPages {
  private final LibraryClient library;
  private final AssetSheets sheets;

  AssetPages(@RestClient LibraryClient library, AssetSheets sheets) {
    this.library = library;
    this.sheets = sheets;
  }

  @CheckedTemplate(basePath = "library")
  static class Templates {
    static native TemplateInstance asset(AssetSheet sheet);

    static native TemplateInstance content(AssetSheet sheet);

    private Templates() {}
  }

  @GET
  public TemplateInstance asset(
      @PathParam("assetId") UUID assetId, @QueryParam("trang") @DefaultValue("0") int page) {
    return Templates.asset(sheets.of(assetId, page));
  }

  /** The file alone, for a page that waits for a video. */
  @GET
  @Path("/noi-dung")
  public TemplateInstance content(@PathParam("assetId") UUID assetId) {
    return Templates.content(sheets.of(assetId));
  }

  /** Leads to the file by an address that is fresh when it is opened. */
  @GET
  @Path("/tep")
  public Response file(@PathParam("assetId") UUID assetId) {
    var address = library.asset(assetId).content().address();
    if (address == null) {
      throw new NotFoundException();
    }
    return Response.seeOther(URI.create(address)).build();
  }

  @POST
  @Path("/gui")
  public Response submit(@PathParam("assetId") UUID assetId) {
    return act(assetId, "", () -> library.submit(assetId));
  }

  @POST
  @Path("/y-kien")
  public Response appraise(
      @PathParam("assetId") UUID assetId,
      @FormParam("ket-luan") AppraiseAsset.@Nullable Verdict verdict,
      @FormParam("comment") @DefaultValue("") String comment) {
    if (verdict == null) {
      throw new BadRequestException();
    }
    return act(
        assetId,
        comment,
        () -> library.appraise(assetId, new AppraiseAsset(verdict, comment.strip())));
  }

  @POST
  @Path("/ra-soat")
  @SuppressWarnings("NullAway")
  public Response review(
      @PathParam("assetId") UUID assetId,
      @FormParam("reviewDueDate") @DefaultValue("") String reviewDueDate,
      @FormParam("validTo") @DefaultValue("") String validTo,
      @FormParam("comment") @DefaultValue("") String comment,
      @FormParam("revision") @DefaultValue("0") int revision) {
    var request =
        new ReviewAsset(Days.read(reviewDueDate), Days.read(validTo), comment.strip(), revision);
    return act(assetId, comment, () -> library.review(assetId, request));
  }

  @POST
  @Path("/ngung")
  public Response retire(
      @PathParam("assetId") UUID assetId, @FormParam("reason") @DefaultValue("") String reason) {
    return act(assetId, reason, () -> library.retire(assetId, new RetireAsset(reason.strip())));
  }

  private Response act(UUID assetId, String typed, Runnable act) {
    try {
      act.run();
      return Response.seeOther(URI.create(AssetSheet.page(assetId))).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> Templates.asset(sheets.of(assetId).refused(typed, refusal.problem())));
    }
  }
}
