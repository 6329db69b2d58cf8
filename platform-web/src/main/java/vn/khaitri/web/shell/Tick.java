package vn.khaitri.web.shell;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the texts of a list that a form offers to tick.
 *
 * @param value what is sent
 * @param name in words; empty when there is nothing to say but the value
 */
public record Tick(String value, String name) {

  /** Those that are ticked stay to be seen, also when they are no longer offered. */
  public static List<Tick> of(List<Tick> offered, List<String> ticked) {
    var known = offered.stream().map(Tick::value).toList();
    return Stream.concat(
            offered.stream(),
            ticked.stream()
                .filter(value -> !known.contains(value))
                .map(value -> new Tick(value, "")))
        .toList();
  }
}
