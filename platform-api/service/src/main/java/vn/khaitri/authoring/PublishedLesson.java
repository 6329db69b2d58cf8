package vn.khaitri.authoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.LessonKind;

/**
 * A lesson as it stood when its course was published.
 *
 * @param blocks their HTML sanitised
 * @param mediaId the video of a VIDEO lesson
 */
public record PublishedLesson(
    UUID lessonId, LessonKind kind, String title, List<Block> blocks, @Nullable UUID mediaId) {}
