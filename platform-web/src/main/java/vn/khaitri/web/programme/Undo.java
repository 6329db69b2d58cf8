package vn.khaitri.web.programme;

import org.jspecify.annotations.Nullable;

/**
 * An act that can be taken back.
 *
 * @param to the revision before it
 * @param revision the one that it made
 */
record Undo(int to, int revision) {
  /**
   * Null when there is none, or something else was done since.
   *
   * @param before as the address of the page says; 0 for none
   */
  static @Nullable Undo of(int before, int revision) {
    return before > 0 && before == revision - 1 ? new Undo(before, revision) : null;
  }
}
