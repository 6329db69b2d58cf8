package vn.khaitri.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.khaitri.filecheck.FileCheck;
import vn.khaitri.filecheck.FileReception;

/** One check of files for all features, so that few are looked into at once. */
@Singleton
class FileChecks {
  private final FileConfig config;

  FileChecks(FileConfig config) {
    this.config = config;
  }

  @Produces
  @Singleton
  FileReception reception() {
    return new FileReception(config.limits());
  }

  @Produces
  @Singleton
  FileCheck check() {
    return new FileCheck(config.limits());
  }
}
