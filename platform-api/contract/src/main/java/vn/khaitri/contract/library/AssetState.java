package vn.khaitri.contract.library;

/** The life of an asset. */
public enum AssetState {
  /** Dự thảo. */
  DRAFT,
  /** Thẩm định. */
  IN_APPRAISAL,
  /** Yêu cầu chỉnh sửa. */
  CHANGES_REQUESTED,
  /** Đạt thẩm định. */
  APPRAISED,
  /** Ngừng dùng, for good. */
  RETIRED;

  public boolean editable() {
    return this == DRAFT || this == CHANGES_REQUESTED;
  }
}
