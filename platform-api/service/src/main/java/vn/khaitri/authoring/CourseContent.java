package vn.khaitri.authoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;

/** All that authors write in a course, HTML as they wrote it; quizzes apart. */
public record CourseContent(String title, String summary, CourseTerms terms, List<Module> modules) {
  /**
   * @param frameworkModule number of the programme's module that it fills
   */
  public record Module(
      String title, ModuleOrder order, @Nullable Integer frameworkModule, List<Lesson> lessons) {}

  /**
   * @param lessonId null for one that has none yet
   * @param periods credited periods
   */
  public record Lesson(
      @Nullable UUID lessonId,
      LessonKind kind,
      String title,
      List<Block> blocks,
      @Nullable UUID mediaId,
      PeriodKind periodKind,
      BigDecimal periods,
      Requirement requirement,
      List<String> skills,
      @Nullable String topic) {}

  public Stream<Lesson> lessons() {
    return modules.stream().flatMap(module -> module.lessons().stream());
  }
}
