package vn.khaitri.worker.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where the tracks of a media segment begin, in their own units: its tfdt boxes. */
final class FragmentTimes {
  private FragmentTimes() {}

  static List<Long> of(byte[] segment) {
    var times = new ArrayList<Long>();
    var text = new String(segment, StandardCharsets.ISO_8859_1);
    var end = text.indexOf("mdat");
    for (var at = text.indexOf("tfdt"); at >= 0 && at < end; at = text.indexOf("tfdt", at + 4)) {
      var box = ByteBuffer.wrap(segment, at + 4, 12);
      var version = box.getInt() >>> 24;
      times.add(version == 1 ? box.getLong() : box.getInt());
    }
    return times;
  }
}
