package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.organisation.Audiences;
import vn.khaitri.programme.Programmes;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/** Whether what the terms of a course point at is there. */
@ApplicationScoped
class TermsCheck {
  private final CourseRepository courses;
  private final Programmes programmes;
  private final Audiences audiences;

  TermsCheck(CourseRepository courses, Programmes programmes, Audiences audiences) {
    this.courses = courses;
    this.programmes = programmes;
    this.audiences = audiences;
  }

  /** 400 {@code terms-unknown} with each fault. */
  void requireKnown(CourseTerms terms, UUID courseId) {
    var faults = new ArrayList<FieldFault>();
    var programmeId = terms.programmeId();
    if (programmeId != null && programmes.find(programmeId).isEmpty()) {
      faults.add(new FieldFault("/terms/programmeId", "programme"));
    }
    var groups = new ArrayList<>(terms.audience());
    terms.prerequisites().stream()
        .map(Prerequisite::audienceGroup)
        .filter(group -> group != null)
        .forEach(groups::add);
    var unknown = audiences.unknown(groups);
    for (int n = 0; n < terms.audience().size(); n++) {
      if (unknown.contains(terms.audience().get(n))) {
        faults.add(new FieldFault("/terms/audience/" + n, "audience", terms.audience().get(n)));
      }
    }
    for (int n = 0; n < terms.prerequisites().size(); n++) {
      var prerequisite = terms.prerequisites().get(n);
      var pointer = "/terms/prerequisites/" + n;
      var needed = prerequisite.courseId();
      if (courseId.equals(needed)) {
        faults.add(new FieldFault(pointer + "/courseId", "itself"));
      } else if (needed != null && courses.findByIdOptional(needed).isEmpty()) {
        faults.add(new FieldFault(pointer + "/courseId", "course"));
      }
      var group = prerequisite.audienceGroup();
      if (group != null && unknown.contains(group)) {
        faults.add(new FieldFault(pointer + "/audienceGroup", "audience", group));
      }
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(AuthoringProblem.TERMS_UNKNOWN, List.copyOf(faults));
    }
  }
}
