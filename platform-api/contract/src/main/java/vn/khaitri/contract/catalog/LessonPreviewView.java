package vn.khaitri.contract.catalog;

import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.learning.LessonBlock;

/**
 * A lesson as anyone may read it before signing in.
 *
 * @param blocks a PICTURE or DOCUMENT has the path of {@link CatalogApi#previewFile}
 */
public record LessonPreviewView(
    UUID courseId,
    String courseTitle,
    UUID lessonId,
    LessonKind kind,
    String title,
    List<LessonBlock> blocks) {}
