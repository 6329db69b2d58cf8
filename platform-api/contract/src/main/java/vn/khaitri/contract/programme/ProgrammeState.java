package vn.khaitri.contract.programme;

/** The life of a programme (BR-10). */
public enum ProgrammeState {
  /** Dự thảo. */
  DRAFT,
  /** Thẩm định. */
  IN_APPRAISAL,
  /** Yêu cầu chỉnh sửa. */
  CHANGES_REQUESTED,
  /** Đạt thẩm định. */
  APPRAISED,
  /** Ban hành. */
  ISSUED,
  /** Thu hồi. */
  WITHDRAWN,
  /** Thay thế: a successor was issued. */
  REPLACED;

  public boolean editable() {
    return this == DRAFT || this == CHANGES_REQUESTED;
  }

  /** Whether it was issued once, be it still in force or not. */
  public boolean wasIssued() {
    return this == ISSUED || this == WITHDRAWN || this == REPLACED;
  }
}
