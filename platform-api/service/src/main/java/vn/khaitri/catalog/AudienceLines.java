package vn.khaitri.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.khaitri.contract.catalog.CourseDetailView.AudienceLine;
import vn.khaitri.organisation.Audiences;

/** Audience groups by the names that their documents gave them. */
@ApplicationScoped
class AudienceLines {
  private final Audiences audiences;

  AudienceLines(Audiences audiences) {
    this.audiences = audiences;
  }

  /** In the same order; a group that is not known goes by its code. */
  List<AudienceLine> of(List<String> codes) {
    var names = audiences.names(codes);
    return codes.stream()
        .map(code -> new AudienceLine(code, names.getOrDefault(code, code)))
        .toList();
  }
}
