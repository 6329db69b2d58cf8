package vn.khaitri.importexport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import vn.khaitri.contract.importexport.PendingImportView;
import vn.khaitri.filecheck.FileProblem;
import vn.khaitri.shared.ProblemTexts;

/** PendingImports as their sender sees them, notes in the sender's language. */
@ApplicationScoped
class PendingImportViews {
  private static final String PROBLEM = "problem:";

  private final ProblemTexts texts;
  private final ImportExportConfig config;

  PendingImportViews(ProblemTexts texts, ImportExportConfig config) {
    this.texts = texts;
    this.config = config;
  }

  /** An argument of a note that stands for the title of a problem, in any language. */
  static String problemNamed(FileProblem type) {
    return PROBLEM + type.feature() + "/" + type.slug();
  }

  PendingImportView of(PendingImport arrival, Locale locale) {
    var outline = arrival.outline();
    var lessons = outline.lessons();
    return new PendingImportView(
        arrival.id(),
        arrival.fileName(),
        outline.kind(),
        outline.title(),
        lessons.size(),
        lessons.stream().mapToInt(PendingImportOutline.Lesson::pictures).sum(),
        lessons.stream().mapToInt(PendingImportOutline.Lesson::documents).sum(),
        lessons.stream().mapToInt(PendingImportOutline.Lesson::videos).sum(),
        lessons.stream().mapToInt(PendingImportOutline.Lesson::questions).sum(),
        arrival.bytes(),
        outline.assetBytes(),
        outline.modules().stream().map(PendingImportViews::module).toList(),
        outline.notes().stream().map(note -> warning(note, locale)).toList(),
        arrival.arrivedAt().plus(config.keepFor()),
        arrival.courseId().orElse(null));
  }

  private static PendingImportView.Module module(PendingImportOutline.Module module) {
    return new PendingImportView.Module(
        module.title(),
        module.lessons().stream()
            .map(
                lesson ->
                    new PendingImportView.Lesson(
                        lesson.title(),
                        lesson.words(),
                        lesson.pictures(),
                        lesson.documents(),
                        lesson.videos(),
                        lesson.questions()))
            .toList());
  }

  private PendingImportView.Warning warning(PendingImportOutline.Note note, Locale locale) {
    var arguments = note.arguments().stream().map(argument -> words(argument, locale)).toArray();
    return new PendingImportView.Warning(
        note.lesson(),
        texts
            .find(note.feature(), "warning." + note.name(), locale, arguments)
            .orElseThrow(() -> new IllegalStateException(note.name())));
  }

  private String words(String argument, Locale locale) {
    if (!argument.startsWith(PROBLEM)) {
      return argument;
    }
    var parts = argument.substring(PROBLEM.length()).split("/", 2);
    return texts.find(parts[0], parts[1] + ".title", locale).orElse(parts[1]);
  }
}
