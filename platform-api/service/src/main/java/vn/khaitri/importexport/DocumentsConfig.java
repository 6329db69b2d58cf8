package vn.khaitri.importexport;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How much of a Word, Markdown or PDF file is read. */
@ConfigMapping(prefix = "khaitri.documents")
interface DocumentsConfig {
  /** The largest Word, Markdown or PDF file that is read. */
  MemorySize maxFile();

  /** How much may come out of a file that is packed, as Word files are. */
  MemorySize maxUnpacked();

  /** The longest part of a file that is text: the XML of a Word file, a Markdown file. */
  MemorySize maxText();

  /** The largest picture inside a file. */
  MemorySize maxPicture();

  /** Files that a packed file may hold. */
  int maxEntries();

  /** Lessons that may come out of one file. */
  int maxLessons();
}
