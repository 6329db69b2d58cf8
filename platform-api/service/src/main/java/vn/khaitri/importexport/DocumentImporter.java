package vn.khaitri.importexport;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.khaitri.authoring.CourseContent;
import vn.khaitri.authoring.CourseIntake;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.documents.ParsedCourse;
import vn.khaitri.documents.ParsedCourse.Document;
import vn.khaitri.documents.ParsedCourse.Picture;
import vn.khaitri.documents.ParsedCourse.Text;
import vn.khaitri.library.AssetIntake;
import vn.khaitri.library.NewAsset;

/** Makes lessons of a Word, Markdown or PDF file; its pictures become assets of the library. */
@ApplicationScoped
class DocumentImporter {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_SOURCE = 500;

  private final AssetIntake assets;
  private final CourseIntake courses;

  DocumentImporter(AssetIntake assets, CourseIntake courses) {
    this.assets = assets;
    this.courses = courses;
  }

  ImportSource of(ParsedCourse course, String fileName) {
    return new Read(course, fileName);
  }

  private final class Read implements ImportSource {
    private final ParsedCourse course;
    private final String fileName;

    Read(ParsedCourse course, String fileName) {
      this.course = course;
      this.fileName = fileName;
    }

    @Override
    public PendingImportOutline outline() {
      return Outlines.of(course);
    }

    @Override
    public void prepare() {}

    @Override
    public UUID makeCourse(UUID ownerId, String title) {
      var content = new CourseContent(title, "", CourseTerms.USUAL, modules(ownerId));
      return courses.takeIn(ownerId, content).courseId();
    }

    @Override
    public void addTo(UUID ownerId, UUID courseId) {
      courses.add(ownerId, courseId, modules(ownerId));
    }

    private List<CourseContent.Module> modules(UUID ownerId) {
      return course.modules().stream()
          .map(
              module ->
                  new CourseContent.Module(
                      module.title(),
                      ModuleOrder.FREE,
                      null,
                      module.lessons().stream().map(lesson -> lesson(ownerId, lesson)).toList()))
          .toList();
    }

    private CourseContent.Lesson lesson(UUID ownerId, ParsedCourse.Lesson lesson) {
      boolean document = lesson.blocks().stream().anyMatch(Document.class::isInstance);
      return new CourseContent.Lesson(
          null,
          document ? LessonKind.DOCUMENT : LessonKind.TEXT,
          lesson.title(),
          lesson.blocks().stream().map(block -> block(ownerId, lesson, block)).toList(),
          null,
          PeriodKind.THEORY,
          BigDecimal.ZERO,
          Requirement.MANDATORY,
          List.of(),
          null);
    }

    private Block block(UUID ownerId, ParsedCourse.Lesson lesson, ParsedCourse.Block block) {
      return switch (block) {
        case Text(var html) -> Block.text(html);
        case Picture picture -> {
          var title = picture.alternative().isEmpty() ? lesson.title() : picture.alternative();
          yield new Block(
              null,
              BlockKind.PICTURE,
              picture.alternative(),
              assets.takeIn(ownerId, asset(title), picture.content().bytes()),
              null);
        }
        case Document document ->
            new Block(
                null,
                BlockKind.DOCUMENT,
                document.title(),
                assets.takeIn(ownerId, asset(document.title()), document.content().bytes()),
                null);
      };
    }

    /** Licence and owner are the author's to say. */
    private NewAsset asset(String title) {
      return new NewAsset(
          cut(title, LONGEST_TITLE),
          "",
          "",
          "",
          cut(fileName, LONGEST_SOURCE),
          null,
          null,
          false,
          null,
          List.of());
    }

    private static String cut(String text, int longest) {
      return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
  }
}
