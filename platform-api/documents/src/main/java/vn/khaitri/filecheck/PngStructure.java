package vn.khaitri.filecheck;

import java.nio.ByteOrder;

/** The chunks of a PNG (ISO/IEC 15948), each with its checksum, to the last. */
final class PngStructure {
  private static final int SIGNATURE = 8;

  private PngStructure() {}

  static PictureSize size(byte[] picture) {
    var png = new PictureBytes(picture, ByteOrder.BIG_ENDIAN);
    png.skip(SIGNATURE);
    var size = header(png);
    boolean pixels = false;
    String chunk;
    do {
      long length = png.fourOctets();
      int start = png.position();
      chunk = png.word(4);
      png.skip(length);
      requireChecksum(png, start);
      pixels |= chunk.equals("IDAT");
    } while (!chunk.equals("IEND"));
    PictureBytes.requireSound(pixels);
    png.requireEnd();
    return size;
  }

  private static PictureSize header(PictureBytes png) {
    long length = png.fourOctets();
    int start = png.position();
    PictureBytes.requireSound(png.word(4).equals("IHDR") && length == 13);
    var size = new PictureSize((int) png.fourOctets(), (int) png.fourOctets());
    png.skip(length - 8);
    requireChecksum(png, start);
    return size;
  }

  private static void requireChecksum(PictureBytes png, int start) {
    long expected = png.crc(start);
    PictureBytes.requireSound(png.fourOctets() == expected);
  }
}
