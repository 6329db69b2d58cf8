package vn.khaitri.filecheck;

import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** The chunks of a WebP (RFC 9649), to the end that its head announces. */
final class WebpStructure {
  private static final int KEY_FRAME_CODE = 0x2a019d;
  private static final int LOSSLESS_CODE = 0x2f;

  private WebpStructure() {}

  static PictureSize size(byte[] picture) {
    var webp = new PictureBytes(picture, ByteOrder.LITTLE_ENDIAN);
    webp.skip(4);
    long end = webp.position() + 4 + webp.fourOctets();
    webp.skip(4);
    PictureSize size = null;
    boolean pixels = false;
    while (webp.position() < end) {
      var chunk = webp.word(4);
      long length = webp.fourOctets();
      webp.require(length);
      int start = webp.position();
      var told = size(webp, chunk);
      if (told != null) {
        size = size == null ? told : size.cover(told);
      }
      pixels |= chunk.equals("VP8 ") || chunk.equals("VP8L") || chunk.equals("ANMF");
      PictureBytes.requireSound(webp.position() - start <= length);
      webp.back(webp.position() - start);
      webp.skip(length + (length & 1));
    }
    PictureBytes.requireSound(pixels && webp.position() == end);
    webp.requireEnd();
    return PictureBytes.found(size);
  }

  private static @Nullable PictureSize size(PictureBytes webp, String chunk) {
    return switch (chunk) {
      case "VP8X" -> {
        webp.skip(4);
        yield new PictureSize(webp.threeOctets() + 1, webp.threeOctets() + 1);
      }
      case "VP8 " -> {
        webp.skip(3);
        PictureBytes.requireSound(webp.threeOctets() == KEY_FRAME_CODE);
        yield new PictureSize(webp.twoOctets() & 0x3fff, webp.twoOctets() & 0x3fff);
      }
      case "VP8L" -> {
        PictureBytes.requireSound(webp.octet() == LOSSLESS_CODE);
        long bits = webp.fourOctets();
        yield new PictureSize((int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1);
      }
      case "ANMF" -> {
        int left = webp.threeOctets() * 2;
        int top = webp.threeOctets() * 2;
        yield new PictureSize(left + webp.threeOctets() + 1, top + webp.threeOctets() + 1);
      }
      default -> null;
    };
  }
}
