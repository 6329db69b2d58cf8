package vn.khaitri.certification;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

@ConfigMapping(prefix = "khaitri.certification")
interface CertificationConfig {
  /** Address of the public check page, which certificates print; a code follows after a slash. */
  URI verificationUrl();
}
