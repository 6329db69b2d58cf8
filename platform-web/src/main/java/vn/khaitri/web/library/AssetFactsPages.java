package vn.khaitri.web.library;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.library.AssetView;
import vn.khaitri.web.shell.ProblemException;

/** What is written about an asset. */
@Path("/kho/{assetId: [0-9a-f-]{36}}/sua")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
@RunOnVirtualThread
class AssetFactsPages {
  private final LibraryClient library;

  AssetFactsPages(@RestClient LibraryClient library) {
    this.library = library;
  }

  @CheckedTemplate(basePath = "library")
  static class Templates {
    static native TemplateInstance describe(AssetView asset, AssetForm form);

    private Templates() {}
  }

  @GET
  public TemplateInstance facts(@PathParam("assetId") UUID assetId) {
    var asset = library.asset(assetId);
    return Templates.describe(asset, AssetForm.of(asset));
  }

  /** When someone was quicker, the form keeps what was typed and may be sent once more. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response describe(
      @PathParam("assetId") UUID assetId, MultivaluedMap<String, String> boxes) {
    var form = AssetForm.typed(boxes);
    try {
      library.describe(assetId, form.request());
      return Response.seeOther(URI.create(AssetSheet.page(assetId))).build();
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> describe(library.asset(assetId), form, refusal));
    }
  }

  private static TemplateInstance describe(
      AssetView asset, AssetForm form, ProblemException refusal) {
    var refused = form.refused(refusal.problem());
    return Templates.describe(
        asset, refusal.isEditConflict() ? refused.rebasedOn(asset.revision()) : refused);
  }
}
