package vn.khaitri.contract.authoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner must have or be before a course opens for them. All of a course's must be met.
 *
 * @param courseId of COMPLETION and SCORE
 * @param percent the least result in that course's examination; of SCORE
 * @param date the first day in Vietnam; of NOT_BEFORE
 * @param audienceGroup code; of AUDIENCE
 */
public record Prerequisite(
    @NotNull Kind kind,
    @Nullable UUID courseId,
    @Nullable @Min(1) @Max(100) Integer percent,
    @Nullable LocalDate date,
    @Nullable @Size(max = 40) String audienceGroup) {
  public enum Kind {
    COMPLETION,
    SCORE,
    NOT_BEFORE,
    AUDIENCE
  }

  @JsonIgnore
  @AssertTrue(message = "{authoring.prerequisite.facts}")
  public boolean isWithItsFacts() {
    return (courseId != null) == (kind == Kind.COMPLETION || kind == Kind.SCORE)
        && (percent != null) == (kind == Kind.SCORE)
        && (date != null) == (kind == Kind.NOT_BEFORE)
        && (audienceGroup != null) == (kind == Kind.AUDIENCE);
  }
}
