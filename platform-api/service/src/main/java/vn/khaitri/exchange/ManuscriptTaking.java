package vn.khaitri.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
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
import vn.khaitri.library.AssetIntake;
import vn.khaitri.library.NewAsset;
import vn.khaitri.manuscript.BroughtCourse;
import vn.khaitri.manuscript.BroughtCourse.Document;
import vn.khaitri.manuscript.BroughtCourse.Picture;
import vn.khaitri.manuscript.BroughtCourse.Text;
import vn.khaitri.manuscript.BroughtCourse.Warning;
import vn.khaitri.shared.ProblemException;

/** Makes lessons of a Word, Markdown or PDF file; its pictures become assets of the library. */
@ApplicationScoped
class ManuscriptTaking {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_SOURCE = 500;

  private final AssetIntake assets;
  private final CourseIntake courses;

  ManuscriptTaking(AssetIntake assets, CourseIntake courses) {
    this.assets = assets;
    this.courses = courses;
  }

  Brought of(BroughtCourse course, String fileName) {
    return new Manuscript(acceptable(course), fileName);
  }

  /** Without the pictures that the library refuses; a document that it refuses is all there is. */
  private BroughtCourse acceptable(BroughtCourse course) {
    var refused = new ArrayList<Warning>();
    var modules =
        course.modules().stream()
            .map(
                module ->
                    new BroughtCourse.Module(
                        module.title(),
                        module.lessons().stream()
                            .map(lesson -> acceptable(lesson, refused))
                            .toList()))
            .toList();
    return course.with(modules, refused);
  }

  private BroughtCourse.Lesson acceptable(BroughtCourse.Lesson lesson, List<Warning> refused) {
    var blocks =
        lesson.blocks().stream().filter(block -> isAcceptable(block, lesson, refused)).toList();
    return new BroughtCourse.Lesson(lesson.title(), blocks);
  }

  private boolean isAcceptable(
      BroughtCourse.Block block, BroughtCourse.Lesson lesson, List<Warning> refused) {
    switch (block) {
      case Text text -> {}
      case Document document -> assets.requireAcceptable(document.content().bytes());
      case Picture picture -> {
        try {
          assets.requireAcceptable(picture.content().bytes());
        } catch (ProblemException refusal) {
          var why = ArrivalViews.problemNamed(refusal.type());
          refused.add(new Warning(lesson.title(), "picture-refused", picture.name(), why));
          return false;
        }
      }
    }
    return true;
  }

  private final class Manuscript implements Brought {
    private final BroughtCourse course;
    private final String fileName;

    Manuscript(BroughtCourse course, String fileName) {
      this.course = course;
      this.fileName = fileName;
    }

    @Override
    public ArrivalOutline outline() {
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

    private CourseContent.Lesson lesson(UUID ownerId, BroughtCourse.Lesson lesson) {
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

    private Block block(UUID ownerId, BroughtCourse.Lesson lesson, BroughtCourse.Block block) {
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
