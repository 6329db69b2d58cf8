package vn.khaitri.contract.authoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param appraisalComment the appraiser's latest words to the author
 * @param revision goes up with every change of title or summary
 * @param version number of the last published version; null before the first
 */
public record CourseView(
    UUID id,
    String title,
    String summary,
    CourseState state,
    boolean own,
    @Nullable String appraisalComment,
    int revision,
    @Nullable Integer version,
    List<LessonDraftView> lessons) {}
