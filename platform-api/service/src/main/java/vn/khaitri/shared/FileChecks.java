package vn.khaitri.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.khaitri.filecheck.FileCheck;
import vn.khaitri.filecheck.FileLimits;
import vn.khaitri.filecheck.UploadSpooler;

/** One check of files for all features, so that few are looked into at once. */
@Singleton
class FileChecks {
  private final FileLimits limits;

  FileChecks(FileConfig config) {
    limits =
        new FileLimits(
            config.maxPicture().asLongValue(),
            config.maxDocument().asLongValue(),
            config.maxMegapixels(),
            config.maxSide());
  }

  @Produces
  @Singleton
  UploadSpooler reception() {
    return new UploadSpooler(limits);
  }

  @Produces
  @Singleton
  FileCheck check() {
    return new FileCheck(limits);
  }
}
