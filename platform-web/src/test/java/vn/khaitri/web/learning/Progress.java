package vn.khaitri.web.learning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.learning.RunPhase;
import vn.khaitri.contract.learning.RunProgressView;
import vn.khaitri.contract.learning.RunProgressView.LessonProgress;
import vn.khaitri.contract.learning.RunProgressView.Lock;
import vn.khaitri.contract.learning.RunProgressView.Missing;
import vn.khaitri.contract.learning.RunProgressView.ModuleProgress;

/** Progress as the API answers it. */
public final class Progress {
  private Progress() {}

  /** A self-paced run of one module. */
  public static RunProgressView run(LessonProgress... lessons) {
    return run(UUID.randomUUID(), "Khoá", null, module(lessons));
  }

  public static RunProgressView run(
      UUID runId, String title, @Nullable Instant completedAt, ModuleProgress... modules) {
    return run(runId, title, RunPhase.UNDER_WAY, completedAt, List.of(modules));
  }

  static RunProgressView run(RunPhase phase, ModuleProgress... modules) {
    return run(UUID.randomUUID(), "Khoá", phase, null, List.of(modules));
  }

  private static RunProgressView run(
      UUID runId,
      String title,
      RunPhase phase,
      @Nullable Instant completedAt,
      List<ModuleProgress> modules) {
    return new RunProgressView(
        runId,
        UUID.randomUUID(),
        title,
        null,
        null,
        phase,
        0,
        completedAt,
        new Missing(1, 0, 0),
        PeriodSums.NONE,
        PeriodSums.NONE,
        List.of(),
        modules.stream()
            .flatMap(module -> module.lessons().stream())
            .filter(lesson -> !lesson.completed())
            .findFirst()
            .orElse(null),
        modules);
  }

  static ModuleProgress module(LessonProgress... lessons) {
    return new ModuleProgress(
        UUID.randomUUID(), "Chuyên đề", ModuleOrder.SEQUENTIAL, List.of(lessons));
  }

  public static LessonProgress lesson(LessonKind kind, boolean completed) {
    return lesson(kind, completed, null);
  }

  static LessonProgress lockedBy(LessonProgress first) {
    return lesson(LessonKind.TEXT, false, new Lock(first.lessonId(), first.title()));
  }

  private static LessonProgress lesson(LessonKind kind, boolean completed, @Nullable Lock lock) {
    return new LessonProgress(
        UUID.randomUUID(),
        kind,
        "Bài",
        Requirement.MANDATORY,
        PeriodKind.THEORY,
        BigDecimal.ONE,
        completed,
        0,
        lock);
  }
}
