package vn.khaitri.authoring;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.shared.FieldFault;

/** What a course ends with: a certificate needs an examination (BR-50, BR-51). */
final class EndingPolicy {
  private EndingPolicy() {}

  /** A certificate was chosen and there is no examination. */
  static Optional<FieldFault> fault(@Nullable CompletionDocument chosen, List<Lesson> lessons) {
    boolean examined =
        lessons.stream().anyMatch(lesson -> lesson.credit().requirement() == Requirement.EXAM);
    return chosen == CompletionDocument.CERTIFICATE && !examined
        ? Optional.of(new FieldFault("/terms/document", "certificate-without-exam"))
        : Optional.empty();
  }
}
