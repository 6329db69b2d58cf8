package vn.khaitri.contract.authoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom a course is and what it asks for.
 *
 * @param field lĩnh vực in the author's words; empty when none is given
 * @param audience codes of audience groups; empty for everyone
 * @param programmeId the programme whose framework the course fills; null for a course of its own
 * @param minElectives how many of the elective lessons are asked for (BR-06)
 * @param document what it ends with; null to let the content say: a certificate where there is an
 *     examination, a confirmation where there is none
 */
public record CourseTerms(
    @NotNull @Size(max = 100) String field,
    @NotNull @Size(max = 40) List<@NotBlank @Size(max = 40) String> audience,
    @NotNull CourseAccess access,
    @Nullable UUID programmeId,
    @Min(0) @Max(500) int minElectives,
    @NotNull @Size(max = 20) List<@Valid @NotNull Prerequisite> prerequisites,
    @Nullable CompletionDocument document) {
  /** Of a new course: open to everyone, all lessons mandatory. */
  public static final CourseTerms USUAL =
      new CourseTerms("", List.of(), CourseAccess.OPEN, null, 0, List.of(), null);
}
