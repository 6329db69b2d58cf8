package vn.khaitri.identity;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

@ConfigMapping(prefix = "khaitri.identity")
interface IdentityConfig {
  Duration tokensLive();
}
