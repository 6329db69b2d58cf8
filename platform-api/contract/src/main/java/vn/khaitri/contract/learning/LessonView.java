package vn.khaitri.contract.learning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.media.PlaybackView;

/**
 * @param blocks their HTML sanitised
 * @param playback set for a VIDEO lesson
 * @param resumeAt seconds; where the learner left off
 * @param nextLessonId the lesson after this one; null for the last
 */
public record LessonView(
    UUID lessonId,
    UUID runId,
    String courseTitle,
    LessonKind kind,
    String title,
    List<Block> blocks,
    boolean completed,
    int watchedPercent,
    double resumeAt,
    @Nullable PlaybackView playback,
    @Nullable UUID nextLessonId) {}
