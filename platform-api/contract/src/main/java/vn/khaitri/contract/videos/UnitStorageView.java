package vn.khaitri.contract.videos;

import java.util.UUID;

/**
 * @param usedBytes of uploads of people of the unit itself, not of the units below
 * @param ownLimit an administrator set {@code allowedBytes}; else it is what all units get
 */
public record UnitStorageView(
    UUID unitId, String unitName, long usedBytes, long allowedBytes, boolean ownLimit) {
  /** 0 to 100 and beyond, rounded down. */
  public int percent() {
    return allowedBytes == 0 ? 100 : (int) Math.min(999, usedBytes * 100 / allowedBytes);
  }
}
