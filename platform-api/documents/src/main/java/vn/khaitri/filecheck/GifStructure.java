package vn.khaitri.filecheck;

import java.nio.ByteOrder;

/** The blocks of a GIF (89a), to its trailer. */
final class GifStructure {
  private static final int SIGNATURE = 6;
  private static final int EXTENSION = 0x21;
  private static final int FRAME = 0x2c;
  private static final int TRAILER = 0x3b;

  private GifStructure() {}

  /** The canvas with all frames on it. */
  static PictureSize size(byte[] picture) {
    var gif = new PictureBytes(picture, ByteOrder.LITTLE_ENDIAN);
    gif.skip(SIGNATURE);
    var size = new PictureSize(gif.twoOctets(), gif.twoOctets());
    int flags = gif.octet();
    gif.skip(2);
    skipColours(gif, flags);
    boolean pixels = false;
    for (int block = gif.octet(); block != TRAILER; block = gif.octet()) {
      if (block == EXTENSION) {
        gif.skip(1);
      } else {
        PictureBytes.requireSound(block == FRAME);
        size = size.cover(frame(gif));
        pixels = true;
      }
      skipData(gif);
    }
    PictureBytes.requireSound(pixels);
    gif.requireEnd();
    return size;
  }

  private static PictureSize frame(PictureBytes gif) {
    int left = gif.twoOctets();
    int top = gif.twoOctets();
    var size = new PictureSize(left + gif.twoOctets(), top + gif.twoOctets());
    skipColours(gif, gif.octet());
    gif.skip(1);
    return size;
  }

  private static void skipColours(PictureBytes gif, int flags) {
    if ((flags & 0x80) != 0) {
      gif.skip(3L << ((flags & 7) + 1));
    }
  }

  private static void skipData(PictureBytes gif) {
    for (int length = gif.octet(); length > 0; length = gif.octet()) {
      gif.skip(length);
    }
  }
}
