package vn.khaitri.importexport;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.khaitri.contract.importexport.ImportExportApi;

/**
 * Writes a course package as it goes: {@code course.json}, the files and videos in the order of
 * their names, {@code manifest.json}. Times are fixed, so the same content is the same bytes.
 */
final class PackageWriter {
  /** The first moment that a zip can name. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final PackageJson json;
  private final List<PackedFiles.Entry> written = new ArrayList<>();

  PackageWriter(PackageJson json) {
    this.json = json;
  }

  /** Something that is opened when its turn has come. */
  interface Source {
    InputStream open() throws IOException;
  }

  /**
   * @param name place in the package
   */
  record Entry(String name, Source source) {}

  /**
   * @param entries by their names
   */
  void write(PackedCourse course, List<Entry> entries, OutputStream target) throws IOException {
    // The end of the package is the end of the zip; the stream is the caller's.
    try (var zip = new ZipOutputStream(new Unclosed(target))) {
      entry(zip, PackedCourse.NAME, Deflater.BEST_SPEED, json.write(course));
      for (var entry : entries) {
        begin(zip, entry.name(), Deflater.NO_COMPRESSION);
        var digest = PackageReader.sha256();
        var counted = new DigestOutputStream(zip, digest);
        try (var source = entry.source().open()) {
          end(zip, entry.name(), source.transferTo(counted), digest);
        }
      }
      begin(zip, PackedFiles.NAME, Deflater.DEFAULT_COMPRESSION);
      zip.write(json.write(new PackedFiles(ImportExportApi.PACKAGE, written)));
      zip.closeEntry();
    }
  }

  private void entry(ZipOutputStream zip, String name, int level, byte[] content)
      throws IOException {
    begin(zip, name, level);
    zip.write(content);
    var digest = PackageReader.sha256();
    digest.update(content);
    end(zip, name, content.length, digest);
  }

  private static void begin(ZipOutputStream zip, String name, int level) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.setLevel(level);
    zip.putNextEntry(entry);
  }

  private void end(ZipOutputStream zip, String name, long bytes, MessageDigest digest)
      throws IOException {
    zip.closeEntry();
    written.add(new PackedFiles.Entry(name, HexFormat.of().formatHex(digest.digest()), bytes));
  }

  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
