package vn.khaitri.filecheck;

import java.nio.ByteOrder;
import java.util.Set;

/** The segments of a JPEG (ITU-T T.81), to the end of the last picture in it. */
final class JpegStructure {
  private static final int MARK = 0xff;
  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;

  /** Progressive pictures have about ten; thousands keep a decoder busy for minutes. */
  private static final int MOST_SCANS = 100;

  private static final Set<Integer> FRAMES =
      Set.of(0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf);

  private JpegStructure() {}

  /**
   * The first picture's size. Cameras append more pictures, such as one for bright screens (CIPA
   * DC-007): they belong to it.
   */
  static PictureSize size(byte[] picture) {
    var jpeg = new PictureBytes(picture, ByteOrder.BIG_ENDIAN);
    var size = picture(jpeg);
    jpeg.skipZeros();
    while (jpeg.hasMore() && jpeg.ahead() == MARK) {
      picture(jpeg);
      jpeg.skipZeros();
    }
    jpeg.requireEnd();
    return size;
  }

  private static PictureSize picture(PictureBytes jpeg) {
    PictureBytes.requireSound(jpeg.octet() == MARK && jpeg.octet() == START);
    PictureSize size = null;
    int scans = 0;
    for (int marker = marker(jpeg); marker != END; marker = marker(jpeg)) {
      long length = jpeg.twoOctets() - 2L;
      PictureBytes.requireSound(length >= 0);
      if (FRAMES.contains(marker)) {
        PictureBytes.requireSound(length >= 6);
        jpeg.skip(1);
        int height = jpeg.twoOctets();
        size = new PictureSize(jpeg.twoOctets(), height);
        length -= 5;
      }
      jpeg.skip(length);
      if (marker == SCAN) {
        scans++;
        PictureBytes.requireSound(scans <= MOST_SCANS);
        skipPixels(jpeg);
      }
    }
    PictureBytes.requireSound(scans > 0);
    return PictureBytes.found(size);
  }

  private static int marker(PictureBytes jpeg) {
    PictureBytes.requireSound(jpeg.octet() == MARK);
    int marker = jpeg.octet();
    while (marker == MARK) {
      marker = jpeg.octet();
    }
    PictureBytes.requireSound(marker != 0 && marker != START);
    return marker;
  }

  /** Up to the next marker that is none of the pixels' own. */
  private static void skipPixels(PictureBytes jpeg) {
    for (; ; ) {
      if (jpeg.octet() == MARK) {
        int next = jpeg.octet();
        boolean ofPixels = next == 0 || (next >= 0xd0 && next <= 0xd7);
        if (next == MARK) {
          jpeg.back(1);
        } else if (!ofPixels) {
          jpeg.back(2);
          return;
        }
      }
    }
  }
}
