package vn.khaitri.worker.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** An AVI file with a subtitle track, as the format description of RIFF has it. */
final class AviFile {
  private static final int RATE = 10;

  private AviFile() {}

  /**
   * @param frame of 64×64, as JPEG
   * @param subtitles content of the subtitle file inside
   */
  static byte[] withSubtitles(byte[] frame, int frames, String subtitles) {
    var video = bytes(40, 40, 64, 64, 1 | 24 << 16, fourCc("MJPG"), 64 * 64 * 3, 0, 0, 0, 0);
    var header =
        list(
            "hdrl",
            chunk("avih", bytes(56, 1_000_000 / RATE, 0, 0, 0x10, frames, 0, 2, 0, 64, 64)),
            list("strl", chunk("strh", stream("vids", "MJPG", frames)), chunk("strf", video)),
            list("strl", chunk("strh", stream("txts", "", 1)), chunk("strf", new byte[0])));
    var content = new ByteArrayOutputStream();
    content.writeBytes(chunk("01tx", gab2(subtitles.getBytes(StandardCharsets.UTF_8))));
    for (var i = 0; i < frames; i++) {
      content.writeBytes(chunk("00dc", frame));
    }
    return chunk(
        "RIFF",
        joined(
            "AVI ".getBytes(StandardCharsets.US_ASCII),
            header,
            list("movi", content.toByteArray())));
  }

  /** Mark, version, kind and name in UTF-16, and then the file. */
  private static byte[] gab2(byte[] file) {
    var name = "en\0".getBytes(StandardCharsets.UTF_16LE);
    return ByteBuffer.allocate(17 + name.length + file.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("GAB2\0".getBytes(StandardCharsets.US_ASCII))
        .putShort((short) 2)
        .putInt(name.length)
        .put(name)
        .putShort((short) 4)
        .putInt(file.length)
        .put(file)
        .array();
  }

  private static byte[] stream(String type, String handler, int length) {
    return bytes(56, fourCc(type), fourCc(handler), 0, 0, 0, 1, RATE, 0, length);
  }

  private static byte[] list(String type, byte[]... parts) {
    return chunk("LIST", joined(type.getBytes(StandardCharsets.US_ASCII), joined(parts)));
  }

  private static byte[] chunk(String name, byte[] content) {
    var padded = content.length + content.length % 2;
    return ByteBuffer.allocate(8 + padded)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(fourCc(name))
        .putInt(content.length)
        .put(content)
        .array();
  }

  private static byte[] bytes(int length, int... values) {
    var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    for (var i = 0; i < Math.min(values.length, length / 4); i++) {
      bytes.putInt(values[i]);
    }
    return bytes.array();
  }

  private static int fourCc(String name) {
    return name.isEmpty()
        ? 0
        : ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII))
            .order(ByteOrder.LITTLE_ENDIAN)
            .getInt();
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
