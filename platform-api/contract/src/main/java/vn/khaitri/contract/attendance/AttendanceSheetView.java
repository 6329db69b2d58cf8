package vn.khaitri.contract.attendance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Page;

/**
 * The roster of a run with what is known of one session.
 *
 * @param lessonId the lesson that being present completes; null for a session beside the lessons
 * @param begun attendance can be recorded
 * @param present of the whole roster, as are the other three
 * @param lines by given name, as lists of persons are here
 */
public record AttendanceSheetView(
    UUID sessionId,
    @Nullable UUID lessonId,
    Instant startsAt,
    Instant endsAt,
    boolean begun,
    long present,
    long absent,
    long excused,
    long unrecorded,
    Page<Line> lines) {

  /**
   * @param changedAt of the last change; null while nothing was recorded
   * @param changedBy name of who made it
   */
  public record Line(
      UUID learnerId,
      String name,
      AttendanceMark mark,
      @Nullable Instant changedAt,
      @Nullable String changedBy) {}
}
