package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The codecs of a rung as RFC 6381 writes them, which browsers want to know beforehand. */
final class CodecName {
  private static final byte[] BOX = "avcC".getBytes(StandardCharsets.US_ASCII);
  private static final String AAC_LC = "mp4a.40.2";

  private CodecName() {}

  /**
   * @param init an init segment; profile, compatibility and level stand in its avcC box
   */
  static String of(byte[] init, boolean sound) throws IOException {
    for (var i = 0; i + BOX.length + 4 <= init.length; i++) {
      if (isBoxAt(init, i)) {
        var at = i + BOX.length + 1;
        var picture =
            String.format(
                "avc1.%02x%02x%02x", init[at] & 0xff, init[at + 1] & 0xff, init[at + 2] & 0xff);
        return sound ? picture + "," + AAC_LC : picture;
      }
    }
    throw new IOException("init segment without avcC box");
  }

  private static boolean isBoxAt(byte[] bytes, int at) {
    for (var i = 0; i < BOX.length; i++) {
      if (bytes[at + i] != BOX[i]) {
        return false;
      }
    }
    return true;
  }
}
