package vn.khaitri.worker.store;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;

/** The S3 store. */
@ConfigMapping(prefix = "khaitri.s3")
interface StoreConfig {
  URI endpoint();

  String accessKey();

  String secretKey();

  String bucket();

  String region();

  /** How long a store that is away is waited for, in the middle of a task. */
  Duration patience();
}
