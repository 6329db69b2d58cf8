package vn.khaitri.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The least that acts of learners can be: the same rows by as few statements as they take, without
 * permissions, rules or pages. And what the API cannot make quickly: a video that is ready, and
 * other people in the tables.
 */
final class PageStatements implements AutoCloseable {
  private static final int OTHERS = 2_000;

  private final Connection database;

  PageStatements(Map<String, String> settings) throws SQLException {
    database =
        DriverManager.getConnection(
            settings.get("KHAITRI_DB_URL"),
            settings.get("KHAITRI_DB_OWNER_USER"),
            settings.get("KHAITRI_DB_OWNER_PASSWORD"));
  }

  /** A statement with its parameters, to be run again and again. */
  record Sql(String text, List<?> parameters) {
    static Sql of(String text, Object... parameters) {
      return new Sql(text, List.of(parameters));
    }
  }

  /** Ten minutes of film that this person uploaded. */
  UUID video(UUID owner) throws SQLException {
    var media = UUID.randomUUID();
    run(
        Sql.of(
            """
            insert into media.upload
              (id, owner_id, holder_id, file_name, bytes, received, chunks, created_at, touched_at)
            values (?, ?, ?, 'bench.mp4', 1, 1, 1, now(), now())
            """,
            media,
            owner,
            owner));
    run(
        Sql.of(
            """
            insert into media.rendition values (?, 600, repeat('0', 64), ?, ?, ?, 1000, null)
            """,
            media,
            "bench/" + media + "/master.m3u8",
            "bench/" + media + "/poster.jpg",
            "bench/" + media + "/360.mp4"));
    return media;
  }

  /** Others who learn in the run and have read its first lesson. */
  void fill(PageCourse course, UUID lesson) throws SQLException {
    run(
        Sql.of(
            """
            insert into enrolment.enrolment
              (id, learner_id, learner_name, run_id, course_id, enrolled_at)
            select gen_random_uuid(), md5('bench' || n)::uuid, 'Người học ' || n, ?, ?, now()
            from generate_series(1, ?) n
            """,
            course.runId(),
            course.courseId(),
            OTHERS));
    run(
        Sql.of(
            """
            insert into learning.run_progress (id, learner_id, run_id, started_at, active_at)
            select gen_random_uuid(), md5('bench' || n)::uuid, ?, now(), now()
            from generate_series(1, ?) n
            """,
            course.runId(),
            OTHERS));
    run(
        Sql.of(
            """
            insert into learning.completion (id, learner_id, run_id, lesson_id, completed_at)
            select gen_random_uuid(), md5('bench' || n)::uuid, ?, ?, now()
            from generate_series(1, ?) n
            """,
            course.runId(),
            lesson,
            OTHERS));
    for (var table :
        List.of("enrolment.enrolment", "learning.run_progress", "learning.completion")) {
      run(Sql.of("analyze " + table));
    }
  }

  static List<Sql> home(UUID learner) {
    return List.of(
        Sql.of(
            "select run_id, enrolled_at from enrolment.enrolment"
                + " where learner_id = ? and withdrawn_at is null",
            learner),
        Sql.of("select * from learning.run_progress where learner_id = ?", learner),
        Sql.of("select * from learning.completion where learner_id = ?", learner));
  }

  static List<Sql> run(UUID learner, UUID run) {
    return List.of(
        Sql.of(
            "select id from enrolment.enrolment"
                + " where learner_id = ? and run_id = ? and withdrawn_at is null",
            learner,
            run),
        Sql.of(
            "select * from learning.run_progress where (learner_id, run_id) = (?, ?)",
            learner,
            run),
        Sql.of(
            "select * from learning.completion where (learner_id, run_id) = (?, ?)", learner, run),
        Sql.of("select * from learning.watched where (learner_id, run_id) = (?, ?)", learner, run));
  }

  static List<Sql> lesson(UUID learner, UUID run, UUID lesson) {
    return with(
        run(learner, run),
        Sql.of("select blocks from authoring.version_lesson where lesson_id = ?", lesson));
  }

  static List<Sql> video(UUID learner, UUID run, UUID lesson, UUID media) {
    return with(
        lesson(learner, run, lesson),
        Sql.of("select * from media.rendition where media_id = ?", media),
        Sql.of("select language, revision from caption.track where media_id = ?", media));
  }

  /** Of somebody who is not there: the rows of the learner are the program's to write. */
  static List<Sql> report(UUID run, UUID lesson) {
    return List.of(
        Sql.of(
            """
            insert into learning.watched as w (learner_id, run_id, lesson_id, ranges, duration,
              first_at, last_at, position, position_at)
            values (md5('nobody')::uuid, ?, ?, '{[10000,25000)}', 600000, now(), now(), 25000, now())
            on conflict (learner_id, run_id, lesson_id) do update set
              ranges = w.ranges + excluded.ranges, last_at = excluded.last_at,
              position = excluded.position, position_at = excluded.position_at
            """,
            run,
            lesson));
  }

  static List<Sql> quizStart(UUID run, UUID quiz) {
    return List.of(
        Sql.of(
            """
            insert into assessment.attempt
              (id, learner_id, run_id, lesson_id, revision, started_at, submitted_at, percent,
               pass_percent)
            values (gen_random_uuid(), md5('nobody')::uuid, ?, ?, 1, now(), now(), 0, 60)
            """,
            run,
            quiz),
        questions(quiz));
  }

  /**
   * @param attempt any that there is, and a question of it
   */
  static List<Sql> quizAnswer(UUID attempt, UUID question) {
    return List.of(
        Sql.of("select * from assessment.attempt where id = ?", attempt),
        Sql.of(
            """
            insert into assessment.answer values (?, ?, 1)
            on conflict (attempt_id, question_id) do update set option = excluded.option
            """,
            attempt,
            question));
  }

  static List<Sql> quizSubmit(UUID attempt, UUID quiz) {
    return List.of(
        Sql.of("select * from assessment.answer where attempt_id = ?", attempt),
        questions(quiz),
        Sql.of("update assessment.attempt set started_at = started_at where id = ?", attempt));
  }

  private static Sql questions(UUID quiz) {
    return Sql.of("select * from assessment.question where lesson_id = ? order by position", quiz);
  }

  static List<Sql> check(String code) {
    return List.of(
        Sql.of("select * from certification.certificate where code = ?", code.replace("-", "")));
  }

  static List<Sql> search(String word) {
    return List.of(
        Sql.of(
            "select * from catalog.entry where listed and search like ? order by title limit 12",
            "%" + word + "%"));
  }

  static List<Sql> runs() {
    return List.of(
        Sql.of(
            """
            select run.*, taught.title from courserun.course_run run
            join courserun.taught_version taught using (version_id)
            order by starts_at desc nulls last limit 20
            """));
  }

  static List<Sql> roster(UUID run) {
    return List.of(
        Sql.of(
            """
            select * from enrolment.enrolment where run_id = ? and withdrawn_at is null
            order by given_name, learner_name, learner_id limit 50
            """,
            run));
  }

  private static List<Sql> with(List<Sql> first, Sql... more) {
    var all = new ArrayList<>(first);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }

  /** All of them so many times, each in a transaction of its own. */
  void run(List<Sql> statements, int times) throws SQLException {
    var prepared = new ArrayList<PreparedStatement>();
    try {
      for (var sql : statements) {
        prepared.add(prepare(sql));
      }
      for (int n = 0; n < times; n++) {
        for (var statement : prepared) {
          read(statement);
        }
      }
    } finally {
      for (var statement : prepared) {
        statement.close();
      }
    }
  }

  private void run(Sql sql) throws SQLException {
    run(List.of(sql), 1);
  }

  private PreparedStatement prepare(Sql sql) throws SQLException {
    var statement = database.prepareStatement(sql.text());
    for (int index = 0; index < sql.parameters().size(); index++) {
      statement.setObject(index + 1, sql.parameters().get(index));
    }
    return statement;
  }

  private static void read(PreparedStatement statement) throws SQLException {
    if (statement.execute()) {
      try (var rows = statement.getResultSet()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            rows.getObject(column);
          }
        }
      }
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
