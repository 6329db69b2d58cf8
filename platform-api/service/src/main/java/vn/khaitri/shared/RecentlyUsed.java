package vn.khaitri.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A memory of bounded size that forgets what was not asked for longest. */
public final class RecentlyUsed {
  private RecentlyUsed() {}

  /**
   * For any number of threads.
   *
   * @param most entries that are kept
   */
  public static <K, V> Map<K, V> map(int most) {
    return Collections.synchronizedMap(
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        });
  }
}
