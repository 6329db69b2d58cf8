package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.shared.Fault;
import vn.khaitri.shared.ProblemException;

/** Whether what the terms of a course point at is there. */
@ApplicationScoped
class TermsCheck {
  private final CourseRepository courses;

  TermsCheck(CourseRepository courses) {
    this.courses = courses;
  }

  /** 400 {@code terms-unknown} with each fault. */
  void requireKnown(CourseTerms terms, UUID courseId) {
    var faults = new ArrayList<Fault>();
    IntStream.range(0, terms.prerequisites().size())
        .forEach(
            n -> {
              var needed = terms.prerequisites().get(n).courseId();
              if (needed == null) {
                return;
              }
              var pointer = "/terms/prerequisites/" + n + "/courseId";
              if (needed.equals(courseId)) {
                faults.add(new Fault(pointer, "itself"));
              } else if (courses.findByIdOptional(needed).isEmpty()) {
                faults.add(new Fault(pointer, "course"));
              }
            });
    if (!faults.isEmpty()) {
      throw new ProblemException(AuthoringProblem.TERMS_UNKNOWN, List.copyOf(faults));
    }
  }
}
