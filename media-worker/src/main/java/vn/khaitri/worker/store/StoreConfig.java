package vn.khaitri.worker.store;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;

/** The S3 store. */
@ConfigMapping(prefix = "khaitri.s3")
interface StoreConfig {
  /** Address of the S3 store. */
  URI endpoint();

  /** Name of our account at the store. */
  String accessKey();

  /** The secret of that account. */
  String secretKey();

  /** The bucket that holds all our files. */
  String bucket();

  /** The region that requests are signed for; a store of one's own takes any. */
  String region();

  /** How long a store that is away is waited for, in the middle of a task. */
  Duration patience();
}
