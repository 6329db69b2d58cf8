package vn.khaitri.shared;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** Of the pictures and PDFs that people bring in, by whatever way. */
@ConfigMapping(prefix = "khaitri.filecheck")
interface FileConfig {
  /** The largest picture that is taken. */
  MemorySize maxPicture();

  /** The largest PDF that is taken. */
  MemorySize maxDocument();

  /** Millions of pixels that a picture may have. */
  int maxMegapixels();

  /** Pixels that a picture may be wide or high. */
  int maxSide();
}
