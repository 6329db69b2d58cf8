package vn.khaitri.importexport;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.assessment.QuizSource;
import vn.khaitri.authoring.CourseContent;
import vn.khaitri.authoring.CourseTitles;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.library.AssetExport;
import vn.khaitri.media.MediaOriginals;
import vn.khaitri.programme.Programmes;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/** Makes the package of a course: what it says, and where its bytes are to be had. */
@ApplicationScoped
class CoursePacking {
  private static final Map<String, String> ENDINGS =
      Map.of(
          "image/png", "png",
          "image/jpeg", "jpg",
          "image/gif", "gif",
          "image/webp", "webp",
          "application/pdf", "pdf");

  private final QuizSource quizzes;
  private final AssetExport assets;
  private final MediaOriginals media;
  private final Programmes programmes;
  private final CourseTitles titles;

  CoursePacking(
      QuizSource quizzes,
      AssetExport assets,
      MediaOriginals media,
      Programmes programmes,
      CourseTitles titles) {
    this.quizzes = quizzes;
    this.assets = assets;
    this.media = media;
    this.programmes = programmes;
    this.titles = titles;
  }

  /**
   * @param entries files, then videos, by their names
   */
  record Pack(PackedCourse course, List<PackageWriter.Entry> entries) {}

  /**
   * Asks for everything but the bytes, which are opened one after the other as they are written.
   */
  Pack pack(CourseContent content, boolean withVideos) {
    var files = files(content);
    var videos = withVideos ? videos(content) : Map.<UUID, MediaOriginals.Original>of();
    var names = names(videos);
    var written = quizzes.latest(lessonIds(content));
    var course =
        new PackedCourse(
            PackedCourse.FORMAT,
            content.title(),
            content.summary(),
            terms(content.terms()),
            content.modules().stream()
                .map(
                    module ->
                        new PackedCourse.Module(
                            module.title(),
                            module.order(),
                            module.frameworkModule(),
                            module.lessons().stream()
                                .map(lesson -> lesson(lesson, files, names, written))
                                .toList()))
                .toList(),
            byName(files).values().stream().map(CoursePacking::about).toList(),
            videos.values().stream()
                .map(video -> new PackedCourse.Video(nameOf(video, names), video.fileName()))
                .toList());
    return new Pack(course, entries(files, videos, names));
  }

  private static List<UUID> lessonIds(CourseContent content) {
    return content.lessons().flatMap(lesson -> Stream.ofNullable(lesson.lessonId())).toList();
  }

  /** BR-13: 409 {@code assets-not-given-out} when one of them may not be shown today. */
  private Map<UUID, AssetExport.Packed> files(CourseContent content) {
    var wanted =
        content
            .lessons()
            .flatMap(lesson -> lesson.blocks().stream())
            .map(Block::assetId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var found = assets.find(wanted);
    var faults =
        content
            .lessons()
            .filter(
                lesson ->
                    lesson.blocks().stream()
                        .anyMatch(
                            block ->
                                block.assetId() != null && !found.containsKey(block.assetId())))
            .map(
                lesson -> new FieldFault("/lessons/" + lesson.lessonId(), "lesson", lesson.title()))
            .toList();
    if (!faults.isEmpty()) {
      throw new ProblemException(ImportExportProblem.ASSETS_NOT_GIVEN_OUT, faults);
    }
    return found;
  }

  /** In the order of the lessons; one that is still on its way in stays behind. */
  private Map<UUID, MediaOriginals.Original> videos(CourseContent content) {
    var videos = new LinkedHashMap<UUID, MediaOriginals.Original>();
    content
        .lessons()
        .map(CourseContent.Lesson::mediaId)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(id -> media.find(id).ifPresent(original -> videos.put(id, original)));
    return videos;
  }

  private static Map<UUID, String> names(Map<UUID, MediaOriginals.Original> videos) {
    var names = new LinkedHashMap<UUID, String>();
    videos.keySet().forEach(id -> names.put(id, "videos/%03d".formatted(names.size() + 1)));
    return names;
  }

  private static String nameOf(MediaOriginals.Original video, Map<UUID, String> names) {
    return Objects.requireNonNull(names.get(video.mediaId()));
  }

  private static String name(AssetExport.Packed asset) {
    return "files/" + asset.sha256() + "." + ENDINGS.getOrDefault(asset.mimeType(), "pdf");
  }

  /** The same bytes are one file, whoever brought them in. */
  private static Map<String, AssetExport.Packed> byName(Map<UUID, AssetExport.Packed> files) {
    return files.values().stream()
        .sorted(Comparator.comparing(AssetExport.Packed::id))
        .collect(
            toMap(CoursePacking::name, Function.identity(), (one, other) -> one, TreeMap::new));
  }

  private List<PackageWriter.Entry> entries(
      Map<UUID, AssetExport.Packed> files,
      Map<UUID, MediaOriginals.Original> videos,
      Map<UUID, String> names) {
    var entries = new ArrayList<PackageWriter.Entry>();
    byName(files)
        .forEach(
            (name, asset) -> entries.add(new PackageWriter.Entry(name, () -> assets.open(asset))));
    videos
        .values()
        .forEach(
            video ->
                entries.add(
                    new PackageWriter.Entry(nameOf(video, names), () -> media.open(video))));
    return List.copyOf(entries);
  }

  private static PackedCourse.File about(AssetExport.Packed asset) {
    var facts = asset.facts();
    return new PackedCourse.File(
        name(asset),
        facts.title(),
        facts.description(),
        facts.licence(),
        facts.owner(),
        facts.source(),
        facts.validFrom(),
        facts.validTo(),
        facts.aiGenerated(),
        facts.language(),
        facts.tags());
  }

  private PackedCourse.Terms terms(CourseTerms terms) {
    var needed =
        titles.of(
            terms.prerequisites().stream()
                .map(Prerequisite::courseId)
                .filter(Objects::nonNull)
                .toList());
    return new PackedCourse.Terms(
        terms.field(),
        terms.audience(),
        terms.access(),
        programme(terms.programmeId()),
        terms.minElectives(),
        terms.prerequisites().stream()
            .map(
                prerequisite ->
                    new PackedCourse.Needed(
                        prerequisite.kind(),
                        prerequisite.courseId() == null
                            ? null
                            : needed.get(prerequisite.courseId()),
                        prerequisite.percent(),
                        prerequisite.date(),
                        prerequisite.audienceGroup()))
            .toList(),
        terms.document());
  }

  private PackedCourse.@Nullable Programme programme(@Nullable UUID programmeId) {
    return programmeId == null
        ? null
        : programmes
            .find(programmeId)
            .map(found -> new PackedCourse.Programme(found.code(), found.version()))
            .orElse(null);
  }

  private static PackedCourse.Lesson lesson(
      CourseContent.Lesson lesson,
      Map<UUID, AssetExport.Packed> files,
      Map<UUID, String> videos,
      Map<UUID, WriteQuiz> written) {
    var quiz = written.get(lesson.lessonId());
    return new PackedCourse.Lesson(
        lesson.kind(),
        lesson.title(),
        lesson.blocks().stream().map(block -> block(block, files)).toList(),
        lesson.mediaId() == null ? null : videos.get(lesson.mediaId()),
        lesson.periodKind(),
        lesson.periods().stripTrailingZeros(),
        lesson.requirement(),
        lesson.skills(),
        lesson.topic(),
        quiz == null ? null : new PackedCourse.Quiz(quiz.passPercent(), quiz.questions()));
  }

  private static PackedCourse.Block block(Block block, Map<UUID, AssetExport.Packed> files) {
    return new PackedCourse.Block(
        block.kind(),
        block.text(),
        block.assetId() == null ? null : name(Objects.requireNonNull(files.get(block.assetId()))),
        block.address());
  }
}
