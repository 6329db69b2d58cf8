package vn.khaitri.filecheck;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Goes through a PDF from its first byte to its last and through all that is packed in it, as it
 * comes, without the memory of a reader.
 */
final class PdfScan {
  private static final String STREAM = "stream";
  private static final int CHUNK = 64 * 1024;

  /** A page in print quality; more is a bomb. */
  private static final long MOST_OF_ONE = 256L * 1024 * 1024;

  private static final long MOST_IN_ALL = 1024L * 1024 * 1024;

  private final ByteBuffer pdf;
  private final Set<PdfSign> found = EnumSet.noneOf(PdfSign.class);
  private final byte[] chunk = new byte[CHUNK];
  private long unpacked;

  private PdfScan(ByteBuffer pdf) {
    this.pdf = pdf;
  }

  /**
   * @throws FileRefused {@code pdf-too-complex} when there is too much packed in it
   */
  static Set<PdfSign> signs(Path file) throws IOException {
    try (var arena = Arena.ofConfined();
        var channel = FileChannel.open(file)) {
      var scan =
          new PdfScan(channel.map(MapMode.READ_ONLY, 0, channel.size(), arena).asByteBuffer());
      scan.plain();
      scan.packed();
      return scan.found;
    }
  }

  private void plain() {
    var names = new PdfNames();
    for (int at = 0; at < pdf.limit(); at += CHUNK) {
      int length = Math.min(CHUNK, pdf.limit() - at);
      pdf.get(at, chunk, 0, length);
      names.read(chunk, length);
    }
    found.addAll(names.finish());
  }

  /** Wherever a stream can begin: whoever hides one does so from readers that trust the file. */
  private void packed() {
    int matched = 0;
    for (int at = 0; at < pdf.limit(); at++) {
      var octet = (char) pdf.get(at);
      if (matched == STREAM.length()) {
        unpack(octet == '\r' && at + 1 < pdf.limit() && pdf.get(at + 1) == '\n' ? at + 2 : at + 1);
      }
      if (matched < STREAM.length() && octet == STREAM.charAt(matched)) {
        matched++;
      } else {
        matched = octet == STREAM.charAt(0) ? 1 : 0;
      }
    }
  }

  private void unpack(int start) {
    if (!looksPacked(start)) {
      return;
    }
    var names = new PdfNames();
    try (var inflater = new Inflater()) {
      inflater.setInput(pdf.slice(start, pdf.limit() - start));
      long length = 0;
      for (int read = inflater.inflate(chunk); read > 0; read = inflater.inflate(chunk)) {
        length += read;
        if (length > MOST_OF_ONE || unpacked + length > MOST_IN_ALL) {
          throw new FileRefused(ContentProblem.PDF_TOO_COMPLEX);
        }
        names.read(chunk, read);
      }
      unpacked += length;
    } catch (DataFormatException chance) {
      // Bytes that only look packed, or a stream cut short: what came out of it was read.
    }
    found.addAll(names.finish());
  }

  /** The head of RFC 1950. */
  private boolean looksPacked(int start) {
    if (start + 2 > pdf.limit()) {
      return false;
    }
    int method = Byte.toUnsignedInt(pdf.get(start));
    int flags = Byte.toUnsignedInt(pdf.get(start + 1));
    return (method & 0xf) == 8 && (method << 8 | flags) % 31 == 0;
  }
}
