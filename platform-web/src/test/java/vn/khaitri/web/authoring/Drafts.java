package vn.khaitri.web.authoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleDraftView;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;

/** Courses in the making as the API shows them. */
public final class Drafts {
  private Drafts() {}

  public static CourseView course(ModuleDraftView... modules) {
    return course(null, modules);
  }

  static CourseView course(@Nullable PeriodSums framework, ModuleDraftView... modules) {
    return new CourseView(
        new UUID(0, 1),
        "Khoá",
        "",
        CourseTerms.USUAL,
        CourseState.DRAFT,
        true,
        true,
        List.of(),
        List.of(modules).stream()
            .map(ModuleDraftView::sums)
            .reduce(PeriodSums.NONE, PeriodSums::plus),
        framework,
        null,
        0,
        null,
        List.of(modules),
        List.of());
  }

  public static ModuleDraftView module(String title, LessonDraftView... lessons) {
    return module(title, PeriodSums.NONE, null, lessons);
  }

  static ModuleDraftView module(
      String title, PeriodSums sums, @Nullable PeriodSums framework, LessonDraftView... lessons) {
    return new ModuleDraftView(
        UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        title,
        ModuleOrder.FREE,
        null,
        sums,
        framework,
        List.of(lessons),
        0);
  }

  static LessonDraftView text(String html) {
    return lesson(LessonKind.TEXT, null, 0, Block.text(html));
  }

  public static LessonDraftView lesson(LessonKind kind, Block... blocks) {
    return lesson(kind, null, 0, blocks);
  }

  static LessonDraftView video(UUID mediaId) {
    return lesson(LessonKind.VIDEO, mediaId, 0);
  }

  static LessonDraftView quiz(int questions) {
    return lesson(LessonKind.QUIZ, null, questions);
  }

  private static LessonDraftView lesson(
      LessonKind kind, @Nullable UUID mediaId, int questions, Block... blocks) {
    return new LessonDraftView(
        UUID.randomUUID(),
        kind,
        "Bài",
        List.of(blocks),
        mediaId,
        null,
        questions,
        PeriodKind.THEORY,
        BigDecimal.ONE,
        Requirement.MANDATORY,
        List.of(),
        null,
        3);
  }
}
