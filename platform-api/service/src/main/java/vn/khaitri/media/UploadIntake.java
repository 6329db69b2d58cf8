package vn.khaitri.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.khaitri.shared.ProblemException;

/**
 * Rows of uploads from the first to the last byte, whoever brings them. Called in a transaction;
 * the bytes are in the store before their row.
 */
@ApplicationScoped
class UploadIntake {
  private final UploadRepository uploads;
  private final UploadChunkRepository chunks;
  private final StorageQuota quota;
  private final Transcoding transcoding;
  private final SweepSchedule sweeps;
  private final MediaConfig config;
  private final Clock clock;

  UploadIntake(
      UploadRepository uploads,
      UploadChunkRepository chunks,
      StorageQuota quota,
      Transcoding transcoding,
      SweepSchedule sweeps,
      MediaConfig config,
      Clock clock) {
    this.uploads = uploads;
    this.chunks = chunks;
    this.quota = quota;
    this.transcoding = transcoding;
    this.sweeps = sweeps;
    this.config = config;
    this.clock = clock;
  }

  /**
   * @param bytes of the whole file
   * @throws ProblemException 409 {@code quota-exceeded}, 507 {@code store-full}
   */
  Upload open(UUID mediaId, UUID ownerId, String fileName, long bytes) {
    var holder = quota.require(ownerId, bytes);
    var upload = new Upload(mediaId, ownerId, holder, fileName, bytes, clock.instant());
    uploads.persistAndFlush(upload);
    return upload;
  }

  /**
   * @throws ProblemException 409 {@code offset-mismatch}, 413 {@code upload-overrun} or {@code
   *     too-many-chunks}
   */
  void requireFit(Upload upload, long offset, int size) {
    UploadPolicy.requireFit(upload, offset, size, config.maxChunks());
  }

  /** A piece that follows the last; after the last of all the upload waits for transcoding. */
  void append(Upload upload, String objectKey, int size) {
    chunks.persist(upload.append(objectKey, size, clock.instant()));
    if (upload.complete()) {
      transcoding.queue(upload.id());
    }
  }

  /** Of an upload that is not complete. */
  void discard(Upload upload) {
    discard(upload.id());
  }

  /**
   * Uploads that nobody added to for too long.
   *
   * @param most that are discarded
   * @return their ids
   */
  List<UUID> discardAbandoned(int most) {
    var abandoned = uploads.lockAbandoned(clock.instant().minus(config.abandonAfter()), most);
    abandoned.forEach(this::discard);
    return abandoned;
  }

  private void discard(UUID uploadId) {
    chunks.deleteOf(uploadId);
    uploads.deleteById(uploadId);
    sweeps.order(uploadId);
  }
}
