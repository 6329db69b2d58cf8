package vn.khaitri.contract.learning;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.caption.CaptionView;
import vn.khaitri.contract.media.PlaybackView;

/**
 * @param playback set for a VIDEO lesson
 * @param readSeconds until the lesson may be marked as done; 0 when it may, when it is, and for
 *     kinds that are not done by hand
 * @param resumeAt seconds; where the learner left off
 * @param captions of the video, Vietnamese first
 * @param classTimes when and where a SESSION lesson is taught in this run, in order of time
 * @param nextLessonId the lesson after this one; null for the last
 * @param place so that nobody has to ask for the whole run to show one lesson of it
 */
public record LessonView(
    UUID lessonId,
    UUID runId,
    String courseTitle,
    LessonKind kind,
    String title,
    List<LessonBlock> blocks,
    boolean completed,
    int readSeconds,
    int watchedPercent,
    double resumeAt,
    @Nullable PlaybackView playback,
    List<CaptionView> captions,
    List<ClassTime> classTimes,
    @Nullable UUID nextLessonId,
    LessonPlaceView place) {

  /**
   * @param venues empty for a class that only meets live
   * @param liveAddress where it is joined from afar
   * @param lecturer empty when not known yet
   */
  public record ClassTime(
      UUID sessionId,
      Instant startsAt,
      Instant endsAt,
      List<String> venues,
      @Nullable URI liveAddress,
      String lecturer) {}
}
