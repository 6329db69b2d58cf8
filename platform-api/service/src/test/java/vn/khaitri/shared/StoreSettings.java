package vn.khaitri.shared;

import java.net.URI;
import java.util.Map;

/** The settings of a store outside of a running program. */
record StoreSettings(URI endpoint, String accessKey, String secretKey, String bucket, String region)
    implements StoreConfig {

  /**
   * @param access as the launcher gives it to the programs
   */
  static StoreSettings of(Map<String, String> access, String bucket) {
    return new StoreSettings(
        URI.create(access.get("KHAITRI_S3_ENDPOINT")),
        access.get("KHAITRI_S3_ACCESS_KEY"),
        access.get("KHAITRI_S3_SECRET_KEY"),
        bucket,
        "us-east-1");
  }
}
