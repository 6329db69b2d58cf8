package vn.khaitri.manuscript;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "khaitri.manuscript")
interface ManuscriptConfig {
  MemorySize maxFile();

  /** What may come out of a file that is packed, as Word files are. */
  MemorySize maxUnpacked();

  /** Of one part that is text: the XML of a Word file, a Markdown file. */
  MemorySize maxText();

  MemorySize maxPicture();

  /** Files in a file that is packed. */
  int maxEntries();

  int maxLessons();
}
