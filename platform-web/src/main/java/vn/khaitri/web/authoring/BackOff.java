package vn.khaitri.web.authoring;

/** How long a page waits before it looks again. */
public final class BackOff {
  private BackOff() {}

  /**
   * @param moved whether anything changed since it looked last
   * @param before seconds that it waited last; less than {@code least} for none yet
   * @return {@code least} seconds while something changes; else twice as long as before, at most
   *     {@code most}
   */
  public static int next(boolean moved, int before, int least, int most) {
    return moved || before < least ? least : (int) Math.min(2L * before, most);
  }
}
