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
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleDraftView;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.web.media.MediaClient;
import vn.khaitri.web.programme.ProgrammeClient;

/** Courses in the making as the API shows them. */
public final class Drafts {
  private Drafts() {}

  public static Outlines outlines(AuthoringClient authoring, MediaClient media) {
    return new Outlines(authoring, media);
  }

  public static Frameworks frameworks(ProgrammeClient programmes) {
    return new Frameworks(programmes);
  }

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

  public static ModuleDraftView module(String title, LessonFactsView... lessons) {
    return module(title, PeriodSums.NONE, null, lessons);
  }

  static ModuleDraftView module(
      String title, PeriodSums sums, @Nullable PeriodSums framework, LessonFactsView... lessons) {
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

  static LessonFactsView text() {
    return lesson(LessonKind.TEXT);
  }

  /** With what its kind asks for. */
  public static LessonFactsView lesson(LessonKind kind) {
    return lesson(kind, false, null, 0);
  }

  static LessonFactsView empty(LessonKind kind) {
    return lesson(kind, true, null, 0);
  }

  static LessonFactsView video(UUID mediaId) {
    return lesson(LessonKind.VIDEO, false, mediaId, 0);
  }

  static LessonFactsView quiz(int questions) {
    return lesson(LessonKind.QUIZ, false, null, questions);
  }

  private static LessonFactsView lesson(
      LessonKind kind, boolean empty, @Nullable UUID mediaId, int questions) {
    return new LessonFactsView(
        UUID.randomUUID(),
        kind,
        "Bài",
        empty,
        List.of(),
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

  public static LessonDraftView written(LessonKind kind, Block... blocks) {
    return new LessonDraftView(
        UUID.randomUUID(),
        kind,
        "Bài",
        List.of(blocks),
        null,
        null,
        0,
        PeriodKind.THEORY,
        BigDecimal.ONE,
        Requirement.MANDATORY,
        List.of(),
        null,
        3);
  }
}
