package vn.khaitri.web.media;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.media.UploadApi;
import vn.khaitri.web.shell.ForScripts;

/**
 * tus 1.0 for the browser: it knows only this site, the API only takes tokens. Holds one chunk at a
 * time; longer bodies are cut off with 413.
 */
@Path(UploadProxy.PATH)
@ForScripts
@RolesAllowed(Roles.INSTRUCTOR)
@RunOnVirtualThread
class UploadProxy {
  static final String PATH = "/api/tep";

  private final UploadClient uploads;

  UploadProxy(@RestClient UploadClient uploads) {
    this.uploads = uploads;
  }

  @POST
  public Response create(
      @HeaderParam("Upload-Length") @Nullable Long length,
      @HeaderParam("Upload-Metadata") @Nullable String metadata) {
    return forBrowser(uploads.create(length, metadata));
  }

  @HEAD
  @Path("/{uploadId}")
  public Response offset(@PathParam("uploadId") UUID uploadId) {
    return forBrowser(uploads.offset(uploadId));
  }

  @PATCH
  @Path("/{uploadId}")
  @Consumes(UploadApi.OFFSET_OCTETS)
  public Response append(
      @PathParam("uploadId") UUID uploadId,
      @HeaderParam("Upload-Offset") @Nullable Long offset,
      @HeaderParam("Upload-Checksum") @Nullable String checksum,
      byte[] chunk) {
    return forBrowser(uploads.append(uploadId, offset, checksum, chunk));
  }

  @DELETE
  @Path("/{uploadId}")
  public Response terminate(@PathParam("uploadId") UUID uploadId) {
    return forBrowser(uploads.terminate(uploadId));
  }

  private static Response forBrowser(Response answer) {
    try (answer) {
      return TusHeaders.forBrowser(answer.getStatus(), answer.getStringHeaders());
    }
  }
}
