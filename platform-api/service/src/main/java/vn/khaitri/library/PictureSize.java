package vn.khaitri.library;

import vn.khaitri.shared.ProblemException;

/** Width and height in pixels, both above zero. */
record PictureSize(int width, int height) {
  PictureSize {
    if (width <= 0 || height <= 0) {
      throw new ProblemException(LibraryProblem.FILE_BROKEN);
    }
  }

  long pixels() {
    return (long) width * height;
  }

  int longerSide() {
    return Math.max(width, height);
  }

  PictureSize cover(PictureSize other) {
    return new PictureSize(Math.max(width, other.width), Math.max(height, other.height));
  }
}
