package vn.khaitri.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import vn.khaitri.documents.Documents;
import vn.khaitri.filecheck.StrangeZip;

/** Tells course packages from documents and opens both. */
@ApplicationScoped
class FilesOpened {
  private static final String ZIP = "PK\u0003\u0004";

  private final Documents documents;
  private final DocumentTaking documentTaking;
  private final PackageTaking packageTaking;
  private final PackageJson json;
  private final ExchangeConfig config;

  FilesOpened(
      Documents documents,
      DocumentTaking documentTaking,
      PackageTaking packageTaking,
      PackageJson json,
      ExchangeConfig config) {
    this.documents = documents;
    this.documentTaking = documentTaking;
    this.packageTaking = packageTaking;
    this.json = json;
    this.config = config;
  }

  /**
   * @param use what to do with it while it is open
   */
  <T> T open(Path file, String name, Function<Brought, T> use) {
    if (isZip(file)) {
      try (var zip = StrangeZip.open(file, limits())) {
        if (PackageReader.isPackage(zip)) {
          return use.apply(packageTaking.of(PackageReader.read(zip, json)));
        }
      }
    }
    return documents.read(file, name, course -> use.apply(documentTaking.of(course, name)));
  }

  private StrangeZip.Limits limits() {
    // Pictures and videos hardly shrink; what grows beyond is text.
    return new StrangeZip.Limits(config.maxEntries(), 2 * config.maxPackage().asLongValue());
  }

  private static boolean isZip(Path file) {
    try (var stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(ZIP.length()), StandardCharsets.ISO_8859_1).equals(ZIP);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
