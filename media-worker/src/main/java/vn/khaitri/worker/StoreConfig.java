package vn.khaitri.worker;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** The S3 store. */
@ConfigMapping(prefix = "khaitri.s3")
interface StoreConfig {
  URI endpoint();

  String accessKey();

  String secretKey();

  String bucket();

  String region();
}
