package vn.khaitri.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.media.UploadApi;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.shared.ProblemException;

/** Face of media for imports: videos that came with a course, as if they had been uploaded. */
@ApplicationScoped
public class MediaIntake {
  private static final int MEGA = 1024 * 1024;

  private final UploadIntake intake;
  private final SweepSchedule sweeps;
  private final ObjectStore store;
  private final MediaConfig config;

  MediaIntake(UploadIntake intake, SweepSchedule sweeps, ObjectStore store, MediaConfig config) {
    this.intake = intake;
    this.sweeps = sweeps;
    this.store = store;
    this.config = config;
  }

  /**
   * A file that is in the store but in no row yet.
   *
   * @param bytes sizes of its pieces, as {@code keys} has them
   */
  public record Received(UUID mediaId, String fileName, List<String> keys, List<Integer> bytes) {}

  /**
   * Puts the file into the store piece by piece. What is not taken in within days is swept.
   *
   * @throws ProblemException 400 {@code empty-upload}, 413 {@code upload-too-large}
   */
  public Received receive(String fileName, InputStream content) {
    var mediaId = Ids.next();
    QuarkusTransaction.requiringNew().run(() -> sweeps.orderIfAbandoned(mediaId));
    var keys = new ArrayList<String>();
    var sizes = new ArrayList<Integer>();
    long offset = 0;
    for (var piece = piece(content); piece.length > 0; piece = piece(content)) {
      if (offset + piece.length > config.maxUpload().asLongValue()) {
        throw new ProblemException(
            MediaProblem.UPLOAD_TOO_LARGE, config.maxUpload().asLongValue() / MEGA);
      }
      var key = ObjectKeys.chunk(mediaId, offset, Ids.next());
      store.put(key, piece, UploadApi.OFFSET_OCTETS);
      keys.add(key);
      sizes.add(piece.length);
      offset += piece.length;
    }
    UploadPolicy.requireLength(offset, config.maxUpload().asLongValue());
    return new Received(mediaId, UploadMetadata.displayed(fileName), keys, sizes);
  }

  /** An upload of this person that waits for transcoding, in the transaction of the caller. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void takeIn(UUID ownerId, Received received) {
    long bytes = received.bytes().stream().mapToLong(Integer::longValue).sum();
    var upload = intake.open(received.mediaId(), ownerId, received.fileName(), bytes);
    for (int n = 0; n < received.keys().size(); n++) {
      intake.append(upload, received.keys().get(n), received.bytes().get(n));
    }
  }

  private static byte[] piece(InputStream content) {
    try {
      return content.readNBytes(UploadApi.MAX_CHUNK);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
