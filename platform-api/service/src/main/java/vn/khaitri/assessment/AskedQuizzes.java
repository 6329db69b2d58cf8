package vn.khaitri.assessment;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.khaitri.shared.BoundedCache;

/** Quizzes that are being asked, kept in memory: what was written once never changes. */
@ApplicationScoped
class AskedQuizzes {
  private final QuizRepository quizzes;
  private final BoundedCache<QuizRevision.RevisionId, AskedQuiz> known;

  AskedQuizzes(QuizRepository quizzes, @CacheName("asked-quizzes") Cache known) {
    this.quizzes = quizzes;
    this.known = new BoundedCache<>(known);
  }

  /** A revision that there is. */
  AskedQuiz of(UUID lessonId, int revision) {
    return known.get(
        new QuizRevision.RevisionId(lessonId, revision),
        number -> quizzes.revision(number).asked());
  }
}
