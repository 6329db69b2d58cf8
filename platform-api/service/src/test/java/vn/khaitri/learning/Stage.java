package vn.khaitri.learning;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.authoring.event.CoursePublished.Lesson;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.testing.PublishedCourses;

/**
 * Published courses with videos that are ready, as authoring and media leave them behind; making
 * them by hand takes an upload, a transcoder and three people.
 */
@Singleton
class Stage {
  static final String TEXT = "<p>Nội dung bài học</p>";
  private static final String BLOCKS =
      "[{\"id\": \"%s\", \"kind\": \"TEXT\", \"text\": \"%s\"}]".formatted(Ids.next(), TEXT);

  private final DataSource database;
  private final ObjectStore store;

  Stage(DataSource database, ObjectStore store) {
    this.database = database;
    this.store = store;
  }

  static Lesson reading() {
    return PublishedCourses.lesson(Ids.next(), LessonKind.TEXT, "Mở đầu", null);
  }

  static Lesson quiz() {
    return PublishedCourses.lesson(Ids.next(), LessonKind.QUIZ, "Kiểm tra", null);
  }

  Lesson video(double seconds) {
    var mediaId = Ids.next();
    run(
        "insert into media.upload values (?, ?, 'clip.mp4', 1, 1, 1, now(), now())",
        mediaId,
        Ids.next());
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

  /** A version of a course; the event is for the caller to tell. */
  CoursePublished course(Lesson... lessons) {
    var courseId = Ids.next();
    var versionId = Ids.next();
    var title = "Chuyển đổi số " + courseId;
    run(
        """
        insert into authoring.course (id, author_id, title, summary, state, revision, appraiser_id,
          publisher_id, version, changed_at)
        values (?, ?, ?, '', 'PUBLISHED', 0, ?, ?, 1, now())
        """,
        courseId,
        Ids.next(),
        title,
        Ids.next(),
        Ids.next());
    run(
        """
        insert into authoring.course_version (id, course_id, number, title, summary, author_id,
          appraiser_id, publisher_id, published_at, authors, decision_number, decision_date, signer,
          field, audience, access, min_electives, minutes_per_period, prerequisites)
        values (?, ?, 1, ?, '', ?, ?, ?, now(), '{}', '1', '2026-01-01', 'x', '', '{}', 'OPEN', 0,
          45, '[]')
        """,
        versionId,
        courseId,
        title,
        Ids.next(),
        Ids.next(),
        Ids.next());
    var module = PublishedCourses.module("Chuyên đề 1", List.of(lessons));
    run(
        "insert into authoring.version_module values (?, ?, 0, ?, 'FREE', null)",
        versionId,
        module.moduleId(),
        module.title());
    IntStream.range(0, lessons.length)
        .forEach(
            place ->
                run(
                    """
                    insert into authoring.version_lesson (version_id, lesson_id, module_id, position,
                      kind, title, blocks, assets, media_id, period_kind, periods, requirement,
                      skills)
                    values (?, ?, ?, ?, ?, ?, ?::jsonb, '{}', ?, 'THEORY', 1, 'MANDATORY', '{}')
                    """,
                    versionId,
                    lessons[place].lessonId(),
                    module.moduleId(),
                    place,
                    lessons[place].kind().name(),
                    lessons[place].title(),
                    BLOCKS,
                    lessons[place].mediaId()));
    return new CoursePublished(
        courseId, versionId, 1, title, "", PublishedCourses.TERMS, List.of(module));
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
