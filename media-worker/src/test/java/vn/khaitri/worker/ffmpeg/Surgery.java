package vn.khaitri.worker.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Changes films of the tests byte by byte into what an attacker or a broken disk would send. */
public final class Surgery {
  private final Path file;
  private byte[] bytes;

  private Surgery(Path file) throws IOException {
    this.file = file;
    this.bytes = Files.readAllBytes(file);
  }

  public static Surgery on(Path file) throws IOException {
    return new Surgery(file);
  }

  /**
   * Writes into the first box of the film that lies on a path of MP4 boxes.
   *
   * @param path such as {@code moov/trak/tkhd}
   * @param offset from the beginning of the box
   * @param values of 32 bits each, big end first
   */
  public Surgery box(String path, int offset, int... values) {
    var at = boxAt(path);
    var buffer = ByteBuffer.wrap(bytes);
    for (var i = 0; i < values.length; i++) {
      buffer.putInt(at + offset + 4 * i, values[i]);
    }
    return this;
  }

  /** Puts another box in the place of one; the boxes around it grow. The index must come last. */
  public Surgery replaceBox(String path, byte[] box) {
    var at = boxAt(path);
    var buffer = ByteBuffer.wrap(bytes);
    var old = buffer.getInt(at);
    for (var end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      var parent = boxAt(path.substring(0, end));
      buffer.putInt(parent, buffer.getInt(parent) + box.length - old);
    }
    var after = at + old;
    bytes =
        ByteBuffer.allocate(bytes.length + box.length - old)
            .put(bytes, 0, at)
            .put(box)
            .put(bytes, after, bytes.length - after)
            .array();
    return this;
  }

  /** Fills a stretch with nothing. */
  public Surgery blank(double from, double to) {
    Arrays.fill(bytes, (int) (bytes.length * from), (int) (bytes.length * to), (byte) 0);
    return this;
  }

  public void close() throws IOException {
    Files.write(file, bytes);
  }

  private int boxAt(String path) {
    var at = 0;
    var from = 0;
    var to = bytes.length;
    for (var name : path.split("/", -1)) {
      at = child(name, from, to);
      to = at + ByteBuffer.wrap(bytes).getInt(at);
      from = at + (name.equals("stsd") ? 16 : 8);
    }
    return at;
  }

  private int child(String name, int from, int to) {
    for (var at = from; at < to; at += ByteBuffer.wrap(bytes).getInt(at)) {
      if (name.equals(new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1))) {
        return at;
      }
    }
    throw new IllegalArgumentException("no box " + name);
  }
}
