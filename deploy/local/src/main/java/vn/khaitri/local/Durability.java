package vn.khaitri.local;

import java.util.List;

/** Whether what is stored must survive a power cut. */
public enum Durability {
  KEEP(List.of(), List.of()),
  /**
   * For tests: quick, and worthless after a crash of the machine. What was acknowledged still
   * survives the end of PostgreSQL itself, which tests bring about.
   */
  THROW_AWAY(
      List.of("--no-sync", "--no-data-checksums"), List.of("fsync=off", "full_page_writes=off"));

  private final List<String> initdbOptions;
  private final List<String> settings;

  Durability(List<String> initdbOptions, List<String> settings) {
    this.initdbOptions = initdbOptions;
    this.settings = settings;
  }

  List<String> initdbOptions() {
    return initdbOptions;
  }

  List<String> settings() {
    return settings;
  }
}
