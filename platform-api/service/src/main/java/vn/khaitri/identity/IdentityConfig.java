package vn.khaitri.identity;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "khaitri.identity")
interface IdentityConfig {
  Duration tokensLive();

  /** Where codes of sign-ups are written; empty for nowhere, and nobody signs up. */
  Optional<Path> codesFile();

  int mostCodesAnHour();
}
