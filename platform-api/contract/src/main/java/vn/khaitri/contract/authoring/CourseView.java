package vn.khaitri.contract.authoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course in the making with its outline; what the lessons say is asked lesson by lesson.
 *
 * @param own whether the caller is one of the authors
 * @param owner whether the caller began it and may choose the other authors
 * @param sums of all lessons
 * @param framework what the programme asks for; null without a programme
 * @param appraisalComment the appraiser's latest words to the authors
 * @param revision goes up with every change of title, summary or terms
 * @param version number of the last published version; null before the first
 * @param removed what was taken out since the course was last handed in and can be put back
 */
public record CourseView(
    UUID id,
    String title,
    String summary,
    CourseTerms terms,
    CourseState state,
    boolean own,
    boolean owner,
    List<Author> authors,
    PeriodSums sums,
    @Nullable PeriodSums framework,
    @Nullable String appraisalComment,
    int revision,
    @Nullable Integer version,
    List<ModuleDraftView> modules,
    List<Removed> removed) {
  public record Author(UUID id, String name) {}

  /**
   * @param lesson whether it is a lesson; otherwise a module with its lessons
   */
  public record Removed(UUID id, boolean lesson, String title, Instant at, String by) {}

  /** What the course ends with as it is now. */
  public CompletionDocument document() {
    return CompletionDocument.of(
        terms.document(), lessons().stream().map(LessonFactsView::requirement).toList());
  }

  /** The lessons of all modules in the order in which they are learnt. */
  public List<LessonFactsView> lessons() {
    return modules.stream().flatMap(module -> module.lessons().stream()).toList();
  }
}
