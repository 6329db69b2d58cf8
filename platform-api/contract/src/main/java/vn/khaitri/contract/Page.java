package vn.khaitri.contract;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the rows of this page, at most {@code size}
 * @param page zero-based number of this page
 * @param size rows asked for, 1 to {@value #MAX_SIZE}
 * @param total rows in all; no more than were counted when there are {@code more}
 * @param more whether a list that can be very long has rows that were not counted
 */
public record Page<T>(List<T> items, int page, int size, long total, boolean more) {
  public static final int MAX_SIZE = 100;

  public Page(List<T> items, int page, int size, long total) {
    this(items, page, size, total, false);
  }

  public int pages() {
    return (int) ((total + size - 1) / size);
  }

  public boolean hasNext() {
    return page + 1 < pages();
  }
}
