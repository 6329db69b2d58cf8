package vn.khaitri.certification;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

@ConfigMapping(prefix = "khaitri.certification")
interface CertificationConfig {
  /** The public check page; a code follows after a slash. */
  URI verificationUrl();
}
