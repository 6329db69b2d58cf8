package vn.khaitri.authoring;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.contract.authoring.Prerequisite;

/** {@link CourseTerms} as columns, of a draft and of a version. */
@Embeddable
record Terms(
    String field,
    List<String> audience,
    @Enumerated(EnumType.STRING) CourseAccess access,
    @Nullable UUID programmeId,
    int minElectives,
    @JdbcTypeCode(SqlTypes.JSON) List<Prerequisite> prerequisites,
    @Enumerated(EnumType.STRING) @Nullable CompletionDocument document) {

  /**
   * @param minElectives what the programme lays down, or the terms themselves
   */
  static Terms of(CourseTerms terms, int minElectives) {
    return new Terms(
        terms.field(),
        List.copyOf(terms.audience()),
        terms.access(),
        terms.programmeId(),
        minElectives,
        List.copyOf(terms.prerequisites()),
        terms.document());
  }

  CourseTerms view() {
    return new CourseTerms(
        field, audience, access, programmeId, minElectives, prerequisites, document);
  }
}
