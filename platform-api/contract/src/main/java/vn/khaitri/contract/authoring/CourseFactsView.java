package vn.khaitri.contract.authoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course in the making without its outline: what changes of the course as a whole answer.
 *
 * @param own whether the caller is one of the authors
 * @param owner whether the caller began it and may choose the other authors
 * @param appraisalComment the appraiser's latest words to the authors
 * @param revision goes up with every change of title, summary or terms
 * @param version number of the last published version; null before the first
 */
public record CourseFactsView(
    UUID id,
    String title,
    String summary,
    CourseTerms terms,
    CourseState state,
    boolean own,
    boolean owner,
    List<CourseView.Author> authors,
    @Nullable String appraisalComment,
    int revision,
    @Nullable Integer version) {}
