package vn.khaitri.courserun;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.courserun.RunMode;

/**
 * A run of one version of a course: what is learnt in it, and when. Who may enter is {@link
 * AdmissionRules}.
 *
 * @param courseTitle as in that version
 * @param mode ONLINE for a self-paced run
 * @param startsAt learning begins; null for a self-paced run, which has no dates
 * @param endsAt learning ends just before; null likewise
 * @param modules in the order in which they are learnt
 * @param minElectives how many of the ELECTIVE lessons complete the course, with all others (BR-06)
 * @param maxPeriodsPerDay credited periods of a day beyond which the pace is flagged (BR-04); null
 *     for a course without a programme
 * @param lessons of all modules, in the order in which they are learnt
 * @param document what it ends with (BR-51)
 */
public record CourseRun(
    UUID runId,
    UUID courseId,
    UUID versionId,
    String courseTitle,
    RunMode mode,
    @Nullable Instant startsAt,
    @Nullable Instant endsAt,
    List<CourseModule> modules,
    int minElectives,
    @Nullable Integer maxPeriodsPerDay,
    List<CourseLesson> lessons,
    CompletionDocument document) {

  public Optional<CourseLesson> lesson(UUID lessonId) {
    return lessons.stream().filter(lesson -> lesson.lessonId().equals(lessonId)).findFirst();
  }
}
