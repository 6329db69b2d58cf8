package vn.khaitri.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips as tests need them, good and bad ones. */
public final class Zips {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  public Zips with(String name, String text) {
    return with(name, text.getBytes(UTF_8));
  }

  public Zips with(String name, byte[] bytes) {
    entries.put(name, bytes);
    return this;
  }

  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException memory) {
      throw new UncheckedIOException(memory);
    }
    return bytes.toByteArray();
  }

  /**
   * With one name in the place of another of the same length, wherever it stands: the writer of the
   * JDK refuses some names that attackers do not.
   */
  public static byte[] renamed(byte[] zip, String name, String other) {
    var from = name.getBytes(UTF_8);
    var to = other.getBytes(UTF_8);
    if (from.length != to.length) {
      throw new IllegalArgumentException(other);
    }
    var changed = zip.clone();
    for (int at = 0; at <= zip.length - from.length; at++) {
      if (Arrays.equals(zip, at, at + from.length, from, 0, from.length)) {
        System.arraycopy(to, 0, changed, at, to.length);
      }
    }
    return changed;
  }
}
