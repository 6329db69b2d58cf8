package vn.khaitri.contract.media;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Answers;

/**
 * Resumable uploads by the tus protocol 1.0 (core, creation, checksum, termination). The id of the
 * upload is the id of the media asset that comes of it.
 */
@Path("/api/v1/uploads")
@Produces(MediaType.APPLICATION_JSON)
public interface UploadApi {
  String OFFSET_OCTETS = "application/offset+octet-stream";

  /** Bytes that one PATCH may carry. */
  int MAX_CHUNK = 5 * 1024 * 1024;

  /**
   * Begins an upload.
   *
   * @param length whole length in bytes
   * @param metadata tus metadata: {@code filename} and {@code filetype}, base64; kept for display
   *     only
   * @return 201 with {@code Location}; an empty upload is refused with 400 {@code empty-upload}
   */
  @POST
  @Answers(value = 201, headers = "Location")
  Response create(
      @HeaderParam("Upload-Length") @Nullable Long length,
      @HeaderParam("Upload-Metadata") @Nullable String metadata);

  /**
   * Says how many bytes of an upload are there. 200 with {@code Upload-Offset} and {@code
   * Upload-Length}.
   */
  @HEAD
  @Path("/{uploadId}")
  @Answers(
      value = 200,
      headers = {"Upload-Offset", "Upload-Length"})
  Response offset(@PathParam("uploadId") UUID uploadId);

  /**
   * Appends a chunk to an upload. Once answered, the bytes are in the store.
   *
   * @param offset must be the offset that the server holds, else 409
   * @param checksum {@code sha1 <base64>} or {@code sha256 <base64>}; a mismatch is 460
   * @return 204 with the new {@code Upload-Offset}
   */
  @PATCH
  @Path("/{uploadId}")
  @Consumes(OFFSET_OCTETS)
  @Answers(value = 204, headers = "Upload-Offset")
  Response append(
      @PathParam("uploadId") UUID uploadId,
      @HeaderParam("Upload-Offset") @Nullable Long offset,
      @HeaderParam("Upload-Checksum") @Nullable String checksum,
      byte[] chunk);

  /** Gives an upload up and removes its bytes. */
  @DELETE
  @Path("/{uploadId}")
  @Answers(204)
  Response terminate(@PathParam("uploadId") UUID uploadId);
}
