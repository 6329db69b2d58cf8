package vn.khaitri.shared;

import io.minio.BucketExistsArgs;
import io.minio.GetObjectArgs;
import io.minio.GetPresignedObjectUrlArgs;
import io.minio.Http;
import io.minio.ListObjectsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.UploadObjectArgs;
import io.minio.errors.MinioException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The bucket of any S3 server, through the operations that MinIO, AWS and the embedded S3Proxy all
 * have. Keys are relative to the bucket. A store that cannot be reached is a {@link
 * StoreException}.
 */
@Singleton
public class ObjectStore {
  private static final Duration CONNECT_PATIENCE = Duration.ofSeconds(2);

  /**
   * For a whole call, whatever the client tries again within it: somebody waits for a page. The
   * client's own five minutes would let a silent store hold every thread.
   */
  private static final Duration CALL_PATIENCE = Duration.ofSeconds(4);

  /** For each step of moving a large file, which may take long as a whole. */
  private static final Duration STEP_PATIENCE = Duration.ofSeconds(30);

  /** The least that S3 takes: some stores hold a whole part in memory to check its signature. */
  private static final long PART = 5L * 1024 * 1024;

  private final MinioClient client;
  private final MinioClient mover;
  private final SharedPresigner signature;
  private final StoreConfig config;

  ObjectStore(StoreConfig config) {
    this.config = config;
    this.signature =
        new SharedPresigner(
            config.endpoint(), config.region(), config.accessKey(), config.secretKey());
    var connecting = new OkHttpClient.Builder().connectTimeout(CONNECT_PATIENCE);
    this.client = client(connecting.callTimeout(CALL_PATIENCE).build());
    this.mover =
        client(
            connecting
                .callTimeout(Duration.ZERO)
                .readTimeout(STEP_PATIENCE)
                .writeTimeout(STEP_PATIENCE)
                .build());
  }

  private MinioClient client(OkHttpClient http) {
    return MinioClient.builder()
        .endpoint(config.endpoint().toString())
        .region(config.region())
        .credentials(config.accessKey(), config.secretKey())
        .httpClient(http)
        .build();
  }

  /** Makes the bucket when it is missing. */
  public void prepare() {
    act(
        "bucket",
        () -> {
          if (!isThere()) {
            client.makeBucket(MakeBucketArgs.builder().bucket(config.bucket()).build());
          }
        });
  }

  private boolean isThere() throws MinioException {
    return client.bucketExists(BucketExistsArgs.builder().bucket(config.bucket()).build());
  }

  public void put(String key, byte[] content, String contentType) {
    attempt(
        key,
        () ->
            client.putObject(
                PutObjectArgs.builder()
                    .bucket(config.bucket())
                    .object(key)
                    .data(content, content.length)
                    .contentType(contentType)
                    .build()));
  }

  /** The file as it is, without holding it in memory. */
  public void put(String key, Path file, String contentType) {
    attempt(
        key,
        () ->
            present()
                .uploadObject(
                    UploadObjectArgs.builder()
                        .bucket(config.bucket())
                        .object(key)
                        .filename(file.toString(), PART)
                        .contentType(contentType)
                        .build()));
  }

  /** The object as it comes; the caller closes it. */
  public InputStream open(String key) {
    return attempt(
        key,
        () ->
            present()
                .getObject(GetObjectArgs.builder().bucket(config.bucket()).object(key).build()));
  }

  /** A store that is away is found out as soon as by any other call. */
  private MinioClient present() throws MinioException, IOException {
    if (!isThere()) {
      throw new IOException("The bucket " + config.bucket() + " is missing");
    }
    return mover;
  }

  /** The whole object; for playlists and small documents, not for video. */
  public byte[] get(String key) {
    return attempt(
        key,
        () -> {
          try (var stream =
              client.getObject(
                  GetObjectArgs.builder().bucket(config.bucket()).object(key).build())) {
            return stream.readAllBytes();
          }
        });
  }

  /** Size in bytes. */
  public long size(String key) {
    return attempt(
        key,
        () ->
            client
                .statObject(StatObjectArgs.builder().bucket(config.bucket()).object(key).build())
                .size());
  }

  /** Keys that start with {@code prefix}, in their order. */
  public List<String> list(String prefix) {
    return List.copyOf(sizes(prefix).keySet());
  }

  /** Keys that start with {@code prefix}, in their order, and the bytes behind each. */
  public Map<String, Long> sizes(String prefix) {
    return attempt(
        prefix,
        () -> {
          var sizes = new LinkedHashMap<String, Long>();
          for (var item :
              client.listObjects(
                  ListObjectsArgs.builder()
                      .bucket(config.bucket())
                      .prefix(prefix)
                      .recursive(true)
                      .build())) {
            sizes.put(item.get().objectName(), item.get().size());
          }
          return sizes;
        });
  }

  public void delete(String key) {
    act(
        key,
        () ->
            client.removeObject(
                RemoveObjectArgs.builder().bucket(config.bucket()).object(key).build()));
  }

  /**
   * An address that opens the object without signing in.
   *
   * @param validity until the address closes, at most 7 days
   * @param downloadName makes the browser save the object under this name; null to show it
   */
  public String presignedUrl(String key, Duration validity, @Nullable String downloadName) {
    return attempt(
        key,
        () -> {
          var request =
              GetPresignedObjectUrlArgs.builder()
                  .method(Http.Method.GET)
                  .bucket(config.bucket())
                  .object(key)
                  .expiry((int) validity.toSeconds());
          if (downloadName != null) {
            request.extraQueryParams(
                Map.of("response-content-disposition", DownloadName.disposition(downloadName)));
          }
          return client.getPresignedObjectUrl(request.build());
        });
  }

  /**
   * An address that opens the object without signing in and that a cache may keep: the same for the
   * same arguments, on every node.
   *
   * @param signedAt not after now
   * @param validity counted from {@code signedAt}, at most 7 days
   * @param cacheFor what the answer allows browsers and caches on the way
   */
  public String sharedUrl(String key, Instant signedAt, Duration validity, Duration cacheFor) {
    return signature.address(
        config.bucket() + "/" + key,
        Map.of("response-cache-control", "public, max-age=" + cacheFor.toSeconds() + ", immutable"),
        signedAt,
        validity);
  }

  private static void act(String key, StoreAct act) {
    attempt(
        key,
        () -> {
          act.run();
          return true;
        });
  }

  private static <T> T attempt(String key, StoreCall<T> call) {
    try {
      return call.run();
    } catch (MinioException | IOException | IllegalStateException failure) {
      // The client wraps a connection that is refused or times out in an IllegalStateException.
      throw new StoreException(key, failure);
    }
  }

  private interface StoreAct {
    void run() throws MinioException, IOException;
  }

  private interface StoreCall<T> {
    T run() throws MinioException, IOException;
  }

  /** The store refused or could not be reached. */
  public static class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreException(String key, Exception cause) {
      super(key, cause);
    }
  }
}
