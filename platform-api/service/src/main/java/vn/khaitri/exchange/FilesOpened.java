package vn.khaitri.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import vn.khaitri.manuscript.Manuscripts;
import vn.khaitri.shared.StrangeZip;

/** Tells course packages from manuscripts and opens both. */
@ApplicationScoped
class FilesOpened {
  private static final String ZIP = "PK\u0003\u0004";

  private final Manuscripts manuscripts;
  private final ManuscriptTaking manuscriptTaking;
  private final PackageTaking packageTaking;
  private final PackageJson json;
  private final ExchangeConfig config;

  FilesOpened(
      Manuscripts manuscripts,
      ManuscriptTaking manuscriptTaking,
      PackageTaking packageTaking,
      PackageJson json,
      ExchangeConfig config) {
    this.manuscripts = manuscripts;
    this.manuscriptTaking = manuscriptTaking;
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
    return manuscripts.read(file, name, course -> use.apply(manuscriptTaking.of(course, name)));
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
