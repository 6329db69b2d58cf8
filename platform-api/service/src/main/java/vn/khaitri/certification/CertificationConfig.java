package vn.khaitri.certification;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Set;

@ConfigMapping(prefix = "khaitri.certification")
interface CertificationConfig {
  /** Address of the public check page, which certificates print; a code follows after a slash. */
  URI verificationUrl();

  /** Unknown codes that one address may ask for in ten minutes. */
  int unknownCodes();

  /** Addresses of the web, which says for whom it asks. */
  Set<String> webAddresses();
}
