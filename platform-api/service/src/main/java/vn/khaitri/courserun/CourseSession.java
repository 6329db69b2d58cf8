package vn.khaitri.courserun;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class session of a run: in venues, live, or both.
 *
 * @param lessonId the SESSION lesson that attending it completes; null for one beside the lessons
 * @param lecturer empty when not known yet
 */
public record CourseSession(
    UUID sessionId,
    UUID runId,
    @Nullable UUID lessonId,
    Instant startsAt,
    Instant endsAt,
    List<String> venues,
    @Nullable URI liveAddress,
    String lecturer) {}
