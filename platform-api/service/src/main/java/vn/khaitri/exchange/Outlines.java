package vn.khaitri.exchange;

import java.util.List;
import java.util.regex.Pattern;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.exchange.FileKind;
import vn.khaitri.documents.BroughtCourse;
import vn.khaitri.documents.BroughtCourse.Document;
import vn.khaitri.documents.BroughtCourse.Picture;
import vn.khaitri.documents.BroughtCourse.Text;
import vn.khaitri.filecheck.FileProblem;

/** What a person is shown of a file before it becomes lessons. */
final class Outlines {
  /** What HTML says instead of words; a bracket of a word comes as {@code &lt;}. */
  private static final Pattern TAG =
      Pattern.compile("<[^>]*>|&(?:[a-zA-Z]{2,8}|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final String DOCUMENTS = "documents";

  private Outlines() {}

  static ArrivalOutline of(BroughtCourse course) {
    return new ArrivalOutline(
        FileKind.valueOf(course.kind().name()),
        course.title(),
        course.lessons().stream()
            .flatMap(lesson -> lesson.blocks().stream())
            .mapToLong(Outlines::bytes)
            .sum(),
        course.modules().stream()
            .map(
                module ->
                    new ArrivalOutline.Module(
                        module.title(), module.lessons().stream().map(Outlines::lesson).toList()))
            .toList(),
        course.warnings().stream().map(Outlines::note).toList());
  }

  static ArrivalOutline of(PackageReader pack, List<ArrivalOutline.Note> notes) {
    var course = pack.course();
    return new ArrivalOutline(
        FileKind.PACKAGE,
        course.title(),
        course.files().stream().mapToLong(file -> pack.size(file.name())).sum()
            + course.videos().stream().mapToLong(video -> pack.size(video.name())).sum(),
        course.modules().stream()
            .map(
                module ->
                    new ArrivalOutline.Module(
                        module.title(), module.lessons().stream().map(Outlines::lesson).toList()))
            .toList(),
        notes);
  }

  private static ArrivalOutline.Lesson lesson(BroughtCourse.Lesson lesson) {
    int words = 0;
    int pictures = 0;
    int documents = 0;
    for (var block : lesson.blocks()) {
      switch (block) {
        case Text(var html) -> words += words(html);
        case Picture picture -> pictures++;
        case Document document -> documents++;
      }
    }
    return new ArrivalOutline.Lesson(lesson.title(), words, pictures, documents, 0, 0);
  }

  private static ArrivalOutline.Lesson lesson(PackedCourse.Lesson lesson) {
    return new ArrivalOutline.Lesson(
        lesson.title(),
        lesson.blocks().stream()
            .filter(block -> block.kind() == BlockKind.TEXT)
            .mapToInt(block -> words(block.text()))
            .sum(),
        count(lesson, BlockKind.PICTURE),
        count(lesson, BlockKind.DOCUMENT),
        lesson.video() == null ? 0 : 1,
        lesson.quiz() == null ? 0 : lesson.quiz().questions().size());
  }

  private static int count(PackedCourse.Lesson lesson, BlockKind kind) {
    return (int) lesson.blocks().stream().filter(block -> block.kind() == kind).count();
  }

  private static long bytes(BroughtCourse.Block block) {
    return switch (block) {
      case Text text -> 0;
      case Picture picture -> picture.content().size();
      case Document document -> document.content().size();
    };
  }

  static int words(String html) {
    return (int) WORD.matcher(TAG.matcher(html).replaceAll(" ")).results().count();
  }

  private static ArrivalOutline.Note note(BroughtCourse.Warning warning) {
    return new ArrivalOutline.Note(
        warning.lesson(),
        DOCUMENTS,
        warning.name(),
        warning.arguments().stream().map(Outlines::argument).toList());
  }

  private static String argument(Object argument) {
    return argument instanceof FileProblem problem
        ? ArrivalViews.problemNamed(problem)
        : String.valueOf(argument);
  }
}
