package vn.khaitri.importexport;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@code manifest.json} of a course package: what is in it, byte for byte.
 *
 * @param entries all but this one, in their order
 */
record PackedFiles(String type, List<Entry> entries) {
  static final String NAME = "manifest.json";

  /**
   * @param sha256 in hexadecimal digits
   */
  record Entry(String name, String sha256, long bytes) {}

  Map<String, Entry> byName() {
    return entries.stream()
        .collect(Collectors.toMap(Entry::name, Function.identity(), (one, other) -> one));
  }
}
