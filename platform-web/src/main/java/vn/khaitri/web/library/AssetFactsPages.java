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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.library.AssetView;
import vn.khaitri.contract.library.DescribeAsset;
import vn.khaitri.web.shell.Form;

/** What is written about an asset. */
@Path("/kho/{assetId: [0-9a-f-]{36}}/sua")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
@RunOnVirtualThread
class AssetFactsPages {
  /** SPDX names of licences that let others use what is under them. */
  private static final List<String> OPEN_LICENCES =
      List.of(
          "CC0-1.0",
          "CC-BY-4.0",
          "CC-BY-SA-4.0",
          "CC-BY-NC-4.0",
          "CC-BY-NC-SA-4.0",
          "CC-BY-ND-4.0");

  private final LibraryClient library;

  AssetFactsPages(@RestClient LibraryClient library) {
    this.library = library;
  }

  @CheckedTemplate(basePath = "library")
  static class Templates {
    static native TemplateInstance describe(AssetView asset, Form form, List<String> licences);

    private Templates() {}
  }

  @GET
  public TemplateInstance facts(@PathParam("assetId") UUID assetId) {
    var asset = library.asset(assetId);
    var rights = asset.rights();
    return page(
        asset,
        Form.of(
                new DescribeAsset(
                    asset.title(),
                    asset.description(),
                    rights.licence(),
                    rights.owner(),
                    rights.source(),
                    rights.validFrom(),
                    rights.validTo(),
                    asset.aiGenerated(),
                    asset.language(),
                    List.of(),
                    asset.reviewDueDate(),
                    asset.revision()))
            .with("tags", String.join(", ", asset.tags())));
  }

  /** When someone was quicker, the form keeps what was typed and may be sent once more. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response describe(
      @PathParam("assetId") UUID assetId, MultivaluedMap<String, String> boxes) {
    return Form.typed(boxes)
        .sent(
            form -> {
              library.describe(assetId, request(form));
              return AssetSheet.page(assetId);
            },
            form -> {
              var asset = library.asset(assetId);
              return page(asset, form.over(asset::revision));
            });
  }

  /** Tags stand in one line, with commas between them. */
  static DescribeAsset request(Form form) {
    return form.with("tags", AssetFactsPages::lines).as(DescribeAsset.class);
  }

  private static String lines(String tags) {
    return Arrays.stream(tags.split("[,;\n]", -1))
        .map(String::strip)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** That the days are in the wrong order is said at the last. */
  private static TemplateInstance page(AssetView asset, Form form) {
    return Templates.describe(asset, form.pointing("/validityInOrder", "/validTo"), OPEN_LICENCES);
  }
}
