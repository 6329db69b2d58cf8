package vn.khaitri.filecheck;

/** Width and height in pixels, both above zero. */
public record PictureSize(int width, int height) {
  public PictureSize {
    if (width <= 0 || height <= 0) {
      throw new FileRefused(ContentProblem.FILE_BROKEN);
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
