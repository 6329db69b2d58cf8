package vn.khaitri.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;

/**
 * @param mediaId the video of a VIDEO lesson; null for the other kinds
 */
public record CourseLesson(UUID lessonId, LessonKind kind, String title, @Nullable UUID mediaId) {}
