package vn.khaitri.authoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;

/**
 * A lesson as it stood when its course was published.
 *
 * @param text sanitised HTML
 * @param mediaId the video of a VIDEO lesson
 */
public record PublishedLesson(
    UUID lessonId, LessonKind kind, String title, String text, @Nullable UUID mediaId) {}
