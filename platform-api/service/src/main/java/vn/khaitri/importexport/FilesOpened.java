package vn.khaitri.importexport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import vn.khaitri.documents.Documents;
import vn.khaitri.filecheck.UntrustedZip;

/** Tells course packages from documents and opens both. */
@ApplicationScoped
class FilesOpened {
  private static final String ZIP = "PK\u0003\u0004";

  private final Documents documents;
  private final DocumentImporter documentImporter;
  private final PackageImporter packageImporter;
  private final PackageJson json;
  private final ImportExportConfig config;

  FilesOpened(
      Documents documents,
      DocumentImporter documentImporter,
      PackageImporter packageImporter,
      PackageJson json,
      ImportExportConfig config) {
    this.documents = documents;
    this.documentImporter = documentImporter;
    this.packageImporter = packageImporter;
    this.json = json;
    this.config = config;
  }

  /**
   * @param use what to do with it while it is open
   */
  <T> T open(Path file, String name, Function<ImportSource, T> use) {
    if (isZip(file)) {
      try (var zip = UntrustedZip.open(file, limits())) {
        if (PackageReader.isPackage(zip)) {
          return use.apply(packageImporter.of(PackageReader.read(zip, json)));
        }
      }
    }
    return documents.read(file, name, course -> use.apply(documentImporter.of(course, name)));
  }

  private UntrustedZip.Limits limits() {
    // Pictures and videos hardly shrink; what grows beyond is text.
    return new UntrustedZip.Limits(config.maxEntries(), 2 * config.maxPackage().asLongValue());
  }

  private static boolean isZip(Path file) {
    try (var stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(ZIP.length()), StandardCharsets.ISO_8859_1).equals(ZIP);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
