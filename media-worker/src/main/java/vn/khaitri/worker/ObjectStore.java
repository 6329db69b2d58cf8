package vn.khaitri.worker;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.UploadObjectArgs;
import io.minio.errors.MinioException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

/** The bucket that holds uploads and renditions. */
@Singleton
class ObjectStore {
  private static final int BUFFER = 128 * 1024;
  private static final Map<String, String> CONTENT_TYPES =
      Map.of(
          "m3u8", "application/vnd.apple.mpegurl",
          "m4s", "video/iso.segment",
          "mp4", "video/mp4",
          "m4a", "audio/mp4",
          "jpg", "image/jpeg");

  private final MinioClient client;
  private final String bucket;

  ObjectStore(StoreConfig config) {
    this.bucket = config.bucket();
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
  String download(List<String> keys, long expectedBytes, Path target, DoubleConsumer share)
      throws IOException, InterruptedException {
    var digest = sha256();
    var done = 0L;
    try (var out = Files.newOutputStream(target)) {
      for (var key : keys) {
        try (var in =
            client.getObject(GetObjectArgs.builder().bucket(bucket).object(key).build())) {
          done = copy(in, out, digest, done, expectedBytes, share);
        } catch (MinioException e) {
          throw new IOException("cannot read " + key, e);
        }
      }
    }
    if (done != expectedBytes) {
      throw new IOException("the upload has %d bytes of %d".formatted(done, expectedBytes));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Uploads every file below the folder, under its relative path below the prefix. */
  void upload(Path folder, String prefix, DoubleConsumer share)
      throws IOException, InterruptedException {
    List<Path> files;
    try (var walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (var i = 0; i < files.size(); i++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      upload(files.get(i), prefix + folder.relativize(files.get(i)));
      share.accept((i + 1.0) / files.size());
    }
  }

  private void upload(Path file, String key) throws IOException {
    var name = file.getFileName().toString();
    var type = CONTENT_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    try {
      client.uploadObject(
          UploadObjectArgs.builder()
              .bucket(bucket)
              .object(key)
              .filename(file.toString())
              .contentType(type)
              .build());
    } catch (MinioException e) {
      throw new IOException("cannot write " + key, e);
    }
  }

  private static long copy(
      InputStream in,
      OutputStream out,
      MessageDigest digest,
      long before,
      long expectedBytes,
      DoubleConsumer share)
      throws IOException, InterruptedException {
    var buffer = new byte[BUFFER];
    var done = before;
    for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      digest.update(buffer, 0, read);
      out.write(buffer, 0, read);
      done += read;
      share.accept(Math.min(1, (double) done / Math.max(1, expectedBytes)));
    }
    return done;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
