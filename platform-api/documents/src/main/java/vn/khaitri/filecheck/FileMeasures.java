package vn.khaitri.filecheck;

import org.jspecify.annotations.Nullable;

/**
 * @param size of a picture
 * @param pages of a document
 */
public record FileMeasures(@Nullable PictureSize size, @Nullable Integer pages) {
  static FileMeasures of(PictureSize size) {
    return new FileMeasures(size, null);
  }

  static FileMeasures of(int pages) {
    return new FileMeasures(null, pages);
  }
}
