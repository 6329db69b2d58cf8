package vn.khaitri.web.shell;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a list is narrowed to, as the address of its page says.
 *
 * @param chosen what is chosen by the name of its box, in the order of the boxes; never empty texts
 */
public record Filters(Map<String, String> chosen) {

  /**
   * @param query of the page's address
   * @param boxes names of the filters; others are left out
   */
  public static Filters of(MultivaluedMap<String, String> query, List<String> boxes) {
    var chosen = new LinkedHashMap<String, String>();
    for (var box : boxes) {
      var text = FormBox.text(query, box);
      if (!text.isEmpty()) {
        chosen.put(box, text);
      }
    }
    return new Filters(chosen);
  }

  /** Empty when nothing is chosen. */
  public String of(String box) {
    return chosen.getOrDefault(box, "");
  }

  public boolean isEmpty() {
    return chosen.isEmpty();
  }

  public Filters without(String box) {
    var left = new LinkedHashMap<>(chosen);
    left.remove(box);
    return new Filters(left);
  }

  /** The address of a page with this path that is narrowed in the same way. */
  public String at(String path) {
    return chosen.isEmpty() ? path : path + "?" + query();
  }

  /** The address of its pages, but for the number at the end. */
  public String pagesAt(String path) {
    return at(path) + (chosen.isEmpty() ? "?" : "&") + "trang=";
  }

  private String query() {
    return chosen.entrySet().stream()
        .map(choice -> choice.getKey() + "=" + encoded(choice.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
