package vn.khaitri.filecheck;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** The table of contents of a zip, looked at from outside, before anybody reads it. */
final class ZipTable {
  private static final int END = 22;
  private static final int LONGEST_COMMENT = 0xffff;

  private ZipTable() {}

  /**
   * The table is read whole into memory, so its length is looked at first. It stands at the end, as
   * the first record from behind whose comment ends with the file; the JDK looks for the same one.
   */
  static void requireShort(Path file, UntrustedZip.Limits limits) {
    try (var raw = new RandomAccessFile(file.toFile(), "r")) {
      var tail = new byte[(int) Math.min(raw.length(), END + LONGEST_COMMENT)];
      raw.seek(raw.length() - tail.length);
      raw.readFully(tail);
      for (int at = tail.length - END; at >= 0; at--) {
        if (tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6) {
          if (at + END + number(tail, at + 20, 2) != tail.length) {
            break;
          }
          // Of the 64-bit form these fields are at their highest: larger than we take anyway.
          if (number(tail, at + 10, 2) > limits.entries()
              || number(tail, at + 12, 4) > limits.entries() * 1024L) {
            throw UntrustedZip.tooMany(limits);
          }
          return;
        }
      }
    } catch (IOException unreadable) {
      throw new FileRefused(ZipProblem.ZIP_UNREADABLE);
    }
    throw new FileRefused(ZipProblem.ZIP_UNREADABLE);
  }

  private static long number(byte[] bytes, int at, int length) {
    long number = 0;
    for (int n = length - 1; n >= 0; n--) {
      number = (number << 8) | (bytes[at + n] & 0xff);
    }
    return number;
  }

  /** Of the whole file. */
  static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      throw new FileRefused(ZipProblem.ZIP_UNREADABLE);
    }
  }
}
