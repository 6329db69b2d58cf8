package vn.khaitri.contract.authoring;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a learner is given at the end of a course; never a chứng chỉ (BR-51, BR-52). */
public enum CompletionDocument {
  /** Giấy chứng nhận: for who took part in full and passed the examination (BR-50). */
  CERTIFICATE,
  /** Xác nhận hoàn thành: for who took part in full. */
  CONFIRMATION;

  /**
   * @param chosen by the authors; null to let the content say
   * @param lessons what each lesson counts for
   */
  public static CompletionDocument of(
      @Nullable CompletionDocument chosen, Collection<Requirement> lessons) {
    if (chosen != null) {
      return chosen;
    }
    return lessons.contains(Requirement.EXAM) ? CERTIFICATE : CONFIRMATION;
  }
}
