package vn.khaitri.contract.authoring;

/** The life of a course (BR-10). */
public enum CourseState {
  /** Dự thảo. */
  DRAFT,
  /** Thẩm định. */
  IN_APPRAISAL,
  /** Yêu cầu chỉnh sửa. */
  CHANGES_REQUESTED,
  /** Đạt thẩm định. */
  APPRAISED,
  /** Ban hành. */
  PUBLISHED,
  /** Thu hồi: the last version was withdrawn. */
  WITHDRAWN;

  public boolean editable() {
    return this == DRAFT || this == CHANGES_REQUESTED;
  }
}
