package vn.khaitri.importexport;

import java.util.List;
import java.util.regex.Pattern;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.importexport.FileKind;
import vn.khaitri.documents.ParsedCourse;
import vn.khaitri.documents.ParsedCourse.Document;
import vn.khaitri.documents.ParsedCourse.Picture;
import vn.khaitri.documents.ParsedCourse.Text;
import vn.khaitri.filecheck.FileProblem;

/** What a person is shown of a file before it becomes lessons. */
final class Outlines {
  /** What HTML says instead of words; a bracket of a word comes escaped. */
  private static final Pattern TAG =
      Pattern.compile("<[^>]*>|&(?:[a-zA-Z]{2,8}|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final String DOCUMENTS = "documents";

  private Outlines() {}

  static PendingImportOutline of(ParsedCourse course) {
    return new PendingImportOutline(
        FileKind.valueOf(course.kind().name()),
        course.title(),
        course.lessons().stream()
            .flatMap(lesson -> lesson.blocks().stream())
            .mapToLong(Outlines::bytes)
            .sum(),
        course.modules().stream()
            .map(
                module ->
                    new PendingImportOutline.Module(
                        module.title(), module.lessons().stream().map(Outlines::lesson).toList()))
            .toList(),
        course.warnings().stream().map(Outlines::note).toList());
  }

  static PendingImportOutline of(PackageReader pack, List<PendingImportOutline.Note> notes) {
    var course = pack.course();
    return new PendingImportOutline(
        FileKind.PACKAGE,
        course.title(),
        course.files().stream().mapToLong(file -> pack.size(file.name())).sum()
            + course.videos().stream().mapToLong(video -> pack.size(video.name())).sum(),
        course.modules().stream()
            .map(
                module ->
                    new PendingImportOutline.Module(
                        module.title(), module.lessons().stream().map(Outlines::lesson).toList()))
            .toList(),
        notes);
  }

  private static PendingImportOutline.Lesson lesson(ParsedCourse.Lesson lesson) {
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
    return new PendingImportOutline.Lesson(lesson.title(), words, pictures, documents, 0, 0);
  }

  private static PendingImportOutline.Lesson lesson(PackedCourse.Lesson lesson) {
    return new PendingImportOutline.Lesson(
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

  private static long bytes(ParsedCourse.Block block) {
    return switch (block) {
      case Text text -> 0;
      case Picture picture -> picture.content().size();
      case Document document -> document.content().size();
    };
  }

  static int words(String html) {
    return (int) WORD.matcher(TAG.matcher(html).replaceAll(" ")).results().count();
  }

  private static PendingImportOutline.Note note(ParsedCourse.Warning warning) {
    return new PendingImportOutline.Note(
        warning.lesson(),
        DOCUMENTS,
        warning.name(),
        warning.arguments().stream().map(Outlines::argument).toList());
  }

  private static String argument(Object argument) {
    return argument instanceof FileProblem problem
        ? PendingImportViews.problemNamed(problem)
        : String.valueOf(argument);
  }
}
