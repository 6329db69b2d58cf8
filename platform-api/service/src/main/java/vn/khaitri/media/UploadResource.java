package vn.khaitri.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.media.UploadApi;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.shared.ObjectStore.StoreException;
import vn.khaitri.shared.ProblemException;

@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
class UploadResource implements UploadApi {
  private static final Logger LOG = Logger.getLogger(UploadResource.class);
  private static final String OFFSET = "Upload-Offset";

  private final UploadRepository uploads;
  private final UploadIntake intake;
  private final ObjectStore store;
  private final MediaConfig config;
  private final Caller caller;

  UploadResource(
      UploadRepository uploads,
      UploadIntake intake,
      ObjectStore store,
      MediaConfig config,
      Caller caller) {
    this.uploads = uploads;
    this.intake = intake;
    this.store = store;
    this.config = config;
    this.caller = caller;
  }

  /** What this server can do; tus clients ask before anything else. */
  @OPTIONS
  @PermitAll
  public Response capabilities() {
    return Response.noContent()
        .header("Tus-Version", TusProtocol.VERSION)
        .header("Tus-Extension", "creation,checksum,termination")
        .header("Tus-Checksum-Algorithm", UploadChecksum.ALGORITHMS)
        .header("Tus-Max-Size", config.maxUpload().asLongValue())
        .build();
  }

  @Override
  @Transactional
  public Response create(@Nullable Long length, @Nullable String metadata) {
    var bytes = UploadPolicy.requireLength(length, config.maxUpload().asLongValue());
    var fileName = UploadMetadata.fileName(metadata);
    var upload = intake.open(Ids.next(), caller.id(), fileName, bytes);
    // Relative: proxies in front of us know their own address better.
    return Response.status(Status.CREATED)
        .header(HttpHeaders.LOCATION, "/api/v1/uploads/" + upload.id())
        .header(OFFSET, 0)
        .build();
  }

  @Override
  @Transactional
  public Response offset(UUID uploadId) {
    var upload = uploads.ownedBy(caller.id(), uploadId);
    return Response.ok()
        .header(OFFSET, upload.received())
        .header("Upload-Length", upload.bytes())
        .build();
  }

  /**
   * First the bytes into the store, under a key of their own, then their row: no connection waits
   * for the store, and what a slower rival sends cannot overwrite what was acknowledged.
   */
  @Override
  public Response append(
      UUID uploadId, @Nullable Long offset, @Nullable String checksum, byte[] chunk) {
    var person = caller.id();
    UploadPolicy.requireChunkSize(chunk.length);
    long at = UploadPolicy.requireOffset(offset);
    QuarkusTransaction.requiringNew()
        .run(() -> intake.requireFit(uploads.ownedBy(person, uploadId), at, chunk.length));
    if (checksum != null) {
      UploadChecksum.parse(checksum).require(chunk);
    }
    if (chunk.length == 0) {
      return Response.noContent().header(OFFSET, at).build();
    }
    var key = ObjectKeys.chunk(uploadId, at, Ids.next());
    store.put(key, chunk, UploadApi.OFFSET_OCTETS);
    try {
      var received =
          QuarkusTransaction.requiringNew()
              .call(() -> keep(uploads.lockOwnedBy(person, uploadId), at, chunk, key));
      return Response.noContent().header(OFFSET, received).build();
    } catch (ProblemException rivalWon) {
      discard(key);
      throw rivalWon;
    }
  }

  @Override
  @Transactional
  public Response terminate(UUID uploadId) {
    var upload = uploads.lockOwnedBy(caller.id(), uploadId);
    if (upload.complete()) {
      throw new ProblemException(MediaProblem.UPLOAD_FINISHED);
    }
    intake.discard(upload);
    return Response.noContent().build();
  }

  private long keep(Upload upload, long offset, byte[] chunk, String key) {
    intake.requireFit(upload, offset, chunk.length);
    intake.append(upload, key, chunk.length);
    return upload.received();
  }

  private void discard(String key) {
    try {
      store.delete(key);
    } catch (StoreException away) {
      LOG.warnf("%s stays until its upload is swept: %s", key, away);
    }
  }
}
