package vn.khaitri.importexport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.assessment.QuizIntake;
import vn.khaitri.authoring.CourseContent;
import vn.khaitri.authoring.CourseIntake;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.library.AssetIntake;
import vn.khaitri.library.NewAsset;
import vn.khaitri.media.MediaIntake;

/** Makes a course of a package: rows in one transaction, files before them. */
@ApplicationScoped
class PackageImporter {
  private final References references;
  private final AssetIntake assets;
  private final MediaIntake media;
  private final CourseIntake courses;
  private final QuizIntake quizzes;

  PackageImporter(
      References references,
      AssetIntake assets,
      MediaIntake media,
      CourseIntake courses,
      QuizIntake quizzes) {
    this.references = references;
    this.assets = assets;
    this.media = media;
    this.courses = courses;
    this.quizzes = quizzes;
  }

  ImportSource of(PackageReader pack) {
    return new PackageSource(pack, references.resolve(pack.course()));
  }

  private final class PackageSource implements ImportSource {
    private final PackageReader pack;
    private final References.Resolved resolved;
    private final Map<String, MediaIntake.Received> videos = new LinkedHashMap<>();

    PackageSource(PackageReader pack, References.Resolved resolved) {
      this.pack = pack;
      this.resolved = resolved;
    }

    @Override
    public PendingImportOutline outline() {
      pack.course().files().forEach(file -> assets.requireAcceptable(pack.file(file.name())));
      return Outlines.of(pack, resolved.notes());
    }

    @Override
    public void prepare() {
      for (var video : pack.course().videos()) {
        videos.put(video.name(), media.receive(video.fileName(), pack.video(video.name())));
      }
    }

    @Override
    public UUID makeCourse(UUID ownerId, String title) {
      var course = pack.course();
      var content =
          new CourseContent(title, course.summary(), resolved.terms(), modules(ownerId, true));
      var taken = courses.takeIn(ownerId, content);
      takeQuizzes(taken.lessonIds(), ownerId);
      return taken.courseId();
    }

    @Override
    public void addTo(UUID ownerId, UUID courseId) {
      takeQuizzes(courses.add(ownerId, courseId, modules(ownerId, false)).lessonIds(), ownerId);
    }

    /**
     * @param framed whether the framework of the package's programme is the course's
     */
    private List<CourseContent.Module> modules(UUID ownerId, boolean framed) {
      var assetIds = takeFiles(ownerId);
      videos.values().forEach(video -> media.takeIn(ownerId, video));
      boolean mapped = framed && resolved.terms().programmeId() != null;
      return pack.course().modules().stream()
          .map(
              module ->
                  new CourseContent.Module(
                      module.title(),
                      module.order(),
                      mapped ? module.frameworkModule() : null,
                      module.lessons().stream()
                          .map(lesson -> lesson(lesson, assetIds, mapped))
                          .toList()))
          .toList();
    }

    private Map<String, UUID> takeFiles(UUID ownerId) {
      var ids = new HashMap<String, UUID>();
      for (var file : pack.course().files()) {
        ids.put(file.name(), assets.takeIn(ownerId, facts(file), pack.file(file.name())));
      }
      return ids;
    }

    private CourseContent.Lesson lesson(
        PackedCourse.Lesson lesson, Map<String, UUID> assetIds, boolean mapped) {
      return new CourseContent.Lesson(
          null,
          lesson.kind(),
          lesson.title(),
          lesson.blocks().stream().map(block -> block(block, assetIds)).toList(),
          lesson.video() == null ? null : mediaId(lesson.video()),
          lesson.periodKind(),
          lesson.periods(),
          lesson.requirement(),
          resolved.knownSkills(lesson.skills()),
          mapped ? lesson.topic() : null);
    }

    /** The list of the package has been compared with what its lessons name. */
    private UUID mediaId(String video) {
      return Objects.requireNonNull(videos.get(video)).mediaId();
    }

    private void takeQuizzes(List<UUID> lessonIds, UUID ownerId) {
      var lessons = pack.course().lessons().toList();
      for (int n = 0; n < lessons.size(); n++) {
        var quiz = lessons.get(n).quiz();
        if (quiz != null) {
          quizzes.takeIn(lessonIds.get(n), ownerId, quiz(quiz));
        }
      }
    }

    private WriteQuiz quiz(PackedCourse.Quiz quiz) {
      return new WriteQuiz(
          quiz.passPercent(),
          quiz.questions().stream()
              .map(
                  question ->
                      new WriteQuiz.Question(
                          question.text(),
                          question.options(),
                          question.correct(),
                          question.explanation(),
                          resolved.knownSkills(question.skills())))
              .toList(),
          0);
    }
  }

  private static Block block(PackedCourse.Block block, Map<String, UUID> assetIds) {
    return new Block(
        null, block.kind(), block.text(), asset(block.file(), assetIds), block.address());
  }

  private static @Nullable UUID asset(@Nullable String file, Map<String, UUID> assetIds) {
    return file == null ? null : assetIds.get(file);
  }

  private static NewAsset facts(PackedCourse.File file) {
    return new NewAsset(
        file.title(),
        file.description(),
        file.licence(),
        file.owner(),
        file.source(),
        file.validFrom(),
        file.validTo(),
        file.aiGenerated(),
        file.language(),
        file.tags());
  }
}
