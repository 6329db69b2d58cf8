package vn.khaitri.web.learning;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Learning hears of a passed quiz through an event. Whoever just passed waits for that moment here,
 * so that the next page already shows it.
 */
@Singleton
public class Completions {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration BETWEEN = Duration.ofMillis(150);

  private final LearningClient learning;

  Completions(@RestClient LearningClient learning) {
    this.learning = learning;
  }

  /** Returns once the lesson counts as completed, or after two seconds: events may be late. */
  public void await(UUID runId, UUID lessonId) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!isCompleted(runId, lessonId) && System.nanoTime() < deadline) {
        Thread.sleep(BETWEEN);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isCompleted(UUID runId, UUID lessonId) {
    return learning.progress(runId).lessons().stream()
        .anyMatch(lesson -> lesson.lessonId().equals(lessonId) && lesson.completed());
  }
}
