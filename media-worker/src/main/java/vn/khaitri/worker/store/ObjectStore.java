package vn.khaitri.worker.store;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.jboss.logging.Logger;
import vn.khaitri.worker.signals.Heartbeat;
import vn.khaitri.worker.signals.StopSignal;

/**
 * The bucket that holds uploads and renditions. A store that is away is waited for: the work so far
 * is worth more than the wait.
 */
@Singleton
public class ObjectStore {
  private static final Logger LOG = Logger.getLogger(ObjectStore.class);

  /** Read at once, so that a line that breaks costs no more than this again. */
  private static final long RANGE = 8L * 1024 * 1024;

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private static final Map<String, String> CONTENT_TYPES =
      Map.of(
          "m3u8", "application/vnd.apple.mpegurl",
          "m4s", "video/iso.segment",
          "mp4", "video/mp4",
          "m4a", "audio/mp4",
          "jpg", "image/jpeg",
          "webp", "image/webp",
          "vtt", "text/vtt",
          "json", "application/json");

  private final MinioClient client;
  private final String bucket;
  private final Duration patience;
  private final Heartbeat heartbeat;
  private final StopSignal stop;

  ObjectStore(StoreConfig config, Heartbeat heartbeat, StopSignal stop) {
    this.bucket = config.bucket();
    this.patience = config.patience();
    this.heartbeat = heartbeat;
    this.stop = stop;
    this.client =
        MinioClient.builder()
            .endpoint(config.endpoint().toString())
            .region(config.region())
            .credentials(config.accessKey(), config.secretKey())
            .build();
    client.setTimeout(
        Duration.ofSeconds(5).toMillis(),
        Duration.ofSeconds(60).toMillis(),
        Duration.ofSeconds(60).toMillis());
  }

  /**
   * Writes the objects one after the other into a file.
   *
   * @param expectedBytes of the whole; another length is an error of the store
   * @param share told how much is done, 0 to 1
   * @return SHA-256 of the whole, lower-case hex
   */
  public String download(List<String> keys, long expectedBytes, Path target, DoubleConsumer share)
      throws IOException, InterruptedException {
    var digest = sha256();
    var done = 0L;
    try (var out = Files.newOutputStream(target)) {
      for (var key : keys) {
        done = copy(key, out, digest, done, expectedBytes, share);
      }
    }
    if (done != expectedBytes) {
      throw new IOException("the upload has %d bytes of %d".formatted(done, expectedBytes));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** One object; the file is there when it is whole. */
  public void download(String key, Path target) throws IOException, InterruptedException {
    Files.createDirectories(target.getParent());
    var unfinished = target.resolveSibling(target.getFileName() + ".part");
    try (var out = Files.newOutputStream(unfinished)) {
      copy(key, out, sha256(), 0, 1, share -> {});
    }
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
  }

  public void upload(Path file, String key) throws IOException, InterruptedException {
    var name = file.getFileName().toString();
    var type = CONTENT_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    patiently(
        key,
        () ->
            client.uploadObject(
                UploadObjectArgs.builder()
                    .bucket(bucket)
                    .object(key)
                    .filename(file.toString())
                    .contentType(type)
                    .build()));
  }

  private long copy(
      String key,
      OutputStream out,
      MessageDigest digest,
      long before,
      long expectedBytes,
      DoubleConsumer share)
      throws IOException, InterruptedException {
    var size =
        patiently(
            key,
            () ->
                client
                    .statObject(StatObjectArgs.builder().bucket(bucket).object(key).build())
                    .size());
    var done = before;
    for (var offset = 0L; offset < size; offset += RANGE) {
      var bytes = range(key, offset, Math.min(RANGE, size - offset));
      digest.update(bytes);
      out.write(bytes);
      done += bytes.length;
      share.accept(Math.min(1, (double) done / Math.max(1, expectedBytes)));
    }
    return done;
  }

  private byte[] range(String key, long offset, long length)
      throws IOException, InterruptedException {
    return patiently(
        key,
        () -> {
          try (var in =
              client.getObject(
                  GetObjectArgs.builder()
                      .bucket(bucket)
                      .object(key)
                      .offset(offset)
                      .length(length)
                      .build())) {
            var bytes = in.readAllBytes();
            if (bytes.length != length) {
              throw new IOException("%d bytes of %d".formatted(bytes.length, length));
            }
            return bytes;
          }
        });
  }

  @FunctionalInterface
  private interface Question<T> {
    T ask() throws MinioException, IOException;
  }

  private <T> T patiently(String key, Question<T> question)
      throws IOException, InterruptedException {
    var until = System.nanoTime() + patience.toNanos();
    var pause = Duration.ofMillis(500);
    while (true) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      try {
        return question.ask();
      } catch (MinioException | IOException | IllegalStateException trouble) {
        // The client wraps a refused connection into the last of the three.
        if (isAnswer(trouble) || isOurs(trouble) || System.nanoTime() > until) {
          throw new IOException("the store does not give or take " + key, trouble);
        }
        LOG.warnf("The store is away, waiting: %s", trouble.toString());
      }
      heartbeat.beat();
      if (stop.comesWithin(pause)) {
        throw new InterruptedException("stopped while the store is away");
      }
      pause = pause.multipliedBy(2);
      pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
  }

  private static boolean isOurs(Exception trouble) {
    return trouble instanceof IllegalStateException && !(trouble.getCause() instanceof IOException);
  }

  /** It is there and says no: what is missing or forbidden will be so tomorrow. */
  private static boolean isAnswer(Exception trouble) {
    if (!(trouble instanceof ErrorResponseException refusal)) {
      return false;
    }
    var status = refusal.response().code();
    return status >= 400 && status < 500 && status != 408 && status != 429;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
