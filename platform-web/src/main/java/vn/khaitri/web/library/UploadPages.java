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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Roles;
import vn.khaitri.web.shell.ProblemException;

/**
 * Bringing a picture or a document in: first the file, which is kept whatever is still to be
 * written about it.
 */
@Path("/kho/tep")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
@RunOnVirtualThread
class UploadPages {
  private final AssetFileClient files;
  private final AssetSheets sheets;

  UploadPages(@RestClient AssetFileClient files, AssetSheets sheets) {
    this.files = files;
    this.sheets = sheets;
  }

  @CheckedTemplate(basePath = "library")
  static class Templates {
    static native TemplateInstance upload(String title, @Nullable Problem problem);

    private Templates() {}
  }

  @GET
  public TemplateInstance form() {
    return Templates.upload("", null);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response upload(
      @RestForm("tep") @Nullable FileUpload file, @RestForm("title") @Nullable String title)
      throws IOException {
    var typed = Objects.requireNonNullElse(title, "").strip();
    try (var content = content(file)) {
      var asset = files.upload(typed, content);
      return to(AssetSheet.page(asset.id()) + "/sua");
    } catch (ProblemException refusal) {
      return refusal.onForm(() -> Templates.upload(typed, refusal.problem()));
    }
  }

  @POST
  @Path("/{assetId}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response replace(
      @PathParam("assetId") UUID assetId, @RestForm("tep") @Nullable FileUpload file)
      throws IOException {
    try (var content = content(file)) {
      files.replace(assetId, content);
      return to(AssetSheet.page(assetId));
    } catch (ProblemException refusal) {
      return refusal.onForm(
          () -> AssetPages.Templates.asset(sheets.of(assetId).refused("", refusal.problem())));
    }
  }

  /** No file is an empty one, which the API refuses in the viewer's language. */
  private static InputStream content(@Nullable FileUpload file) throws IOException {
    return file == null ? InputStream.nullInputStream() : Files.newInputStream(file.uploadedFile());
  }

  private static Response to(String page) {
    return Response.seeOther(URI.create(page)).build();
  }
}
