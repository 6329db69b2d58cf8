package vn.khaitri.contract.authoring;

/** The life of a course: Dự thảo, Thẩm định, Yêu cầu chỉnh sửa, Đạt thẩm định, Ban hành. */
public enum CourseState {
  DRAFT,
  IN_APPRAISAL,
  CHANGES_REQUESTED,
  APPRAISED,
  PUBLISHED;

  public boolean editable() {
    return this == DRAFT || this == CHANGES_REQUESTED;
  }
}
