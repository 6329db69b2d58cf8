package vn.khaitri.importexport;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How much of a Word, Markdown or PDF file is read. */
@ConfigMapping(prefix = "khaitri.documents")
interface DocumentsConfig {
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
