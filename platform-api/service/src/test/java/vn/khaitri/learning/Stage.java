package vn.khaitri.learning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.authoring.event.CoursePublished.Lesson;
import vn.khaitri.contract.authoring.event.CoursePublished.Module;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.testing.PublishedCourses;

/**
 * Published courses with videos that are ready, as authoring and media leave them behind; making
 * them by hand takes an upload, a transcoder and three people.
 */
@Singleton
class Stage {
  /** Whose videos they are. */
  static final UUID INSTRUCTOR = Ids.next();

  static final String TEXT = "<p>Nội dung bài học</p>";
  private static final List<Block> BLOCKS =
      List.of(new Block(Ids.next(), BlockKind.TEXT, TEXT, null, null));

  private final DataSource database;
  private final ObjectStore store;
  private final ObjectMapper json;

  Stage(DataSource database, ObjectStore store, ObjectMapper json) {
    this.database = database;
    this.store = store;
    this.json = json;
  }

  static Lesson reading() {
    return PublishedCourses.lesson(Ids.next(), LessonKind.TEXT, "Mở đầu", null);
  }

  static Lesson quiz() {
    return PublishedCourses.lesson(Ids.next(), LessonKind.QUIZ, "Kiểm tra", null);
  }

  static Lesson lesson(LessonKind kind, Requirement requirement) {
    return new Lesson(
        Ids.next(), kind, "Bài", null, PeriodKind.PRACTICE, BigDecimal.TWO, requirement, List.of());
  }

  static Module module(ModuleOrder order, Lesson... lessons) {
    return new Module(Ids.next(), "Chuyên đề", order, List.of(lessons));
  }

  Lesson video(double seconds) {
    var mediaId = Ids.next();
    run(
        """
        insert into media.upload (id, owner_id, holder_id, file_name, bytes, received, chunks,
          created_at, touched_at)
        values (?, ?, ?, 'clip.mp4', 1, 1, 1, now(), now())
        """,
        mediaId,
        INSTRUCTOR,
        INSTRUCTOR);
    run(
        "insert into media.rendition values (?, ?, ?, ?, ?, ?, 1000, null)",
        mediaId,
        seconds,
        "0".repeat(64),
        folder(mediaId) + "master.m3u8",
        folder(mediaId) + "poster.jpg",
        folder(mediaId) + "360.mp4");
    return PublishedCourses.lesson(Ids.next(), LessonKind.VIDEO, "Dữ liệu số", mediaId);
  }

  void playlists(@Nullable UUID mediaId) {
    store.prepare();
    put(folder(mediaId) + "master.m3u8", "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlow.m3u8\n");
    put(folder(mediaId) + "low.m3u8", "#EXTM3U\n#EXTINF:4.0,\ns0.m4s\n#EXT-X-ENDLIST\n");
  }

  /** One cue, from second 1 to 2. */
  void captions(@Nullable UUID mediaId, String language, String words) {
    run(
        """
        insert into caption.track values (?, ?, ?, 1,
          jsonb_build_array(jsonb_build_object('startMillis', 1000, 'endMillis', 2000, 'text', ?)),
          1, ?, now())
        """,
        Ids.next(),
        mediaId,
        language,
        words,
        Ids.next());
  }

  /**
   * So much time passes for this learner: what they did moves into the past. What travels through
   * Kafka has to have arrived.
   */
  void timePasses(UUID learnerId, Duration time) {
    var seconds = time.toMillis() / 1000.0;
    run(
        """
        update learning.reading set opened_at = opened_at - make_interval(secs => ?),
          done_at = done_at - make_interval(secs => ?) where learner_id = ?
        """,
        seconds,
        seconds,
        learnerId);
    run(
        """
        update learning.watch_session set started_at = started_at - make_interval(secs => ?),
          ended_at = ended_at - make_interval(secs => ?), last_at = last_at - make_interval(secs => ?)
        where learner_id = ?
        """,
        seconds,
        seconds,
        seconds,
        learnerId);
    run(
        """
        update learning.watched set first_at = first_at - make_interval(secs => ?),
          last_at = last_at - make_interval(secs => ?), position_at = position_at - make_interval(secs => ?)
        where learner_id = ?
        """,
        seconds,
        seconds,
        seconds,
        learnerId);
  }

  /** A version of a course; the event is for the caller to tell. */
  CoursePublished course(Lesson... lessons) {
    return course(0, Map.of(), module(ModuleOrder.FREE, lessons));
  }

  /**
   * @param blocks by lesson; the usual text for the others
   */
  CoursePublished course(int minElectives, Map<UUID, List<Block>> blocks, Module... modules) {
    var published = published(minElectives, List.of(modules));
    run(
        """
        insert into authoring.course (id, author_id, title, summary, state, revision, appraiser_id,
          publisher_id, version, changed_at)
        values (?, ?, ?, '', 'PUBLISHED', 0, ?, ?, 1, now())
        """,
        published.courseId(),
        Ids.next(),
        published.title(),
        Ids.next(),
        Ids.next());
    run(
        """
        insert into authoring.course_version (id, course_id, number, title, summary, author_id,
          appraiser_id, publisher_id, published_at, authors, decision_number, decision_date, signer,
          field, audience, access, min_electives, minutes_per_period, prerequisites)
        values (?, ?, 1, ?, '', ?, ?, ?, now(), '{}', '1', '2026-01-01', 'x', '', '{}', 'OPEN', ?,
          45, '[]')
        """,
        published.versionId(),
        published.courseId(),
        published.title(),
        Ids.next(),
        Ids.next(),
        Ids.next(),
        minElectives);
    for (var module : modules) {
      run(
          "insert into authoring.version_module values (?, ?, ?, ?, ?, null)",
          published.versionId(),
          module.moduleId(),
          published.modules().indexOf(module),
          module.title(),
          module.order().name());
      for (var lesson : module.lessons()) {
        add(published, module, lesson, blocks.getOrDefault(lesson.lessonId(), BLOCKS));
      }
    }
    return published;
  }

  private static CoursePublished published(int minElectives, List<Module> modules) {
    var courseId = Ids.next();
    var terms =
        new CoursePublished.Terms(
            "", List.of(), CourseAccess.OPEN, null, minElectives, 45, null, List.of(), null);
    return new CoursePublished(
        courseId, Ids.next(), 1, "Chuyển đổi số " + courseId, "", terms, modules);
  }

  private void add(CoursePublished course, Module module, Lesson lesson, List<Block> blocks) {
    run(
        """
        insert into authoring.version_lesson (version_id, lesson_id, module_id, position,
          kind, title, blocks, assets, media_id, period_kind, periods, requirement, skills)
        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::uuid[], ?, ?, ?, ?, '{}')
        """,
        course.versionId(),
        lesson.lessonId(),
        module.moduleId(),
        course.lessons().indexOf(lesson),
        lesson.kind().name(),
        lesson.title(),
        text(blocks),
        assets(blocks),
        lesson.mediaId(),
        lesson.periodKind().name(),
        lesson.periods(),
        lesson.requirement().name());
  }

  /** As PostgreSQL writes an array. */
  private static String assets(List<Block> blocks) {
    return blocks.stream()
        .map(Block::assetId)
        .filter(Objects::nonNull)
        .map(UUID::toString)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private String text(List<Block> blocks) {
    try {
      return json.writeValueAsString(blocks);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String folder(@Nullable UUID mediaId) {
    return "test/" + mediaId + "/";
  }

  private void put(String key, String text) {
    store.put(key, text.getBytes(StandardCharsets.UTF_8), "application/vnd.apple.mpegurl");
  }

  private void run(String sql, @Nullable Object... parameters) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < parameters.length; index++) {
        statement.setObject(index + 1, parameters[index]);
      }
      statement.executeUpdate();
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }
}
