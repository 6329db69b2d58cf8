package vn.khaitri.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Prerequisite;

/** What an entry asks of its learners, as {@link Prerequisite} has it. */
@Embeddable
record CatalogEntryPrerequisite(
    @Enumerated(EnumType.STRING) Prerequisite.Kind kind,
    @Nullable UUID requiredCourseId,
    @Nullable Integer percent,
    @Nullable LocalDate notBefore,
    @Nullable String audienceGroup) {

  static CatalogEntryPrerequisite of(Prerequisite asked) {
    return new CatalogEntryPrerequisite(
        asked.kind(), asked.courseId(), asked.percent(), asked.date(), asked.audienceGroup());
  }

  Prerequisite prerequisite() {
    return new Prerequisite(kind, requiredCourseId, percent, notBefore, audienceGroup);
  }
}
