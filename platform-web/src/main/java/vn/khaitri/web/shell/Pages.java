package vn.khaitri.web.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.khaitri.contract.Page;

/** Lists of the API from their first page to their last. */
public final class Pages {
  private Pages() {}

  /**
   * For lists that are short by nature, such as what a select box offers.
   *
   * @param page asks for the page with this number
   */
  public static <T> List<T> all(IntFunction<Page<T>> page) {
    var all = new ArrayList<T>();
    int number = 0;
    Page<T> got;
    do {
      got = page.apply(number++);
      all.addAll(got.items());
    } while (got.hasNext());
    return List.copyOf(all);
  }
}
