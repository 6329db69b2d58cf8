package vn.khaitri.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The least that publishing, comparing and copying a course can be: the same rows by as few
 * statements as they take, in one transaction, without permissions, rules or checks.
 */
final class AuthoringStatements implements AutoCloseable {
  private final Connection database;

  AuthoringStatements(Map<String, String> settings) throws SQLException {
    database =
        DriverManager.getConnection(
            settings.get("KHAITRI_DB_URL"),
            settings.get("KHAITRI_DB_OWNER_USER"),
            settings.get("KHAITRI_DB_OWNER_PASSWORD"));
    database.setAutoCommit(false);
    // What the relay would send must not be sent twice: the event goes to a table of the same kind.
    run("create schema bench");
    run("create table bench.outbox (like events.outbox including all)");
    database.commit();
  }

  /** The next version of a course that has one, with its event. */
  void publish(UUID course) throws SQLException {
    var version = UUID.randomUUID();
    run(
        """
        insert into authoring.course_version (id, course_id, number, title, summary, author_id,
          authors, appraiser_id, publisher_id, published_at, decision_number, decision_date, signer,
          field, audience, access, programme_id, programme_code, min_electives,
          minutes_per_period, prerequisites)
        select ?, course_id, number + 1, title, summary, author_id, authors, appraiser_id,
          publisher_id, now(), decision_number, decision_date, signer, field, audience, access,
          programme_id, programme_code, min_electives, minutes_per_period, prerequisites
        from authoring.course_version
        where course_id = ?
        order by number desc
        limit 1
        """,
        version,
        course);
    run(
        """
        insert into authoring.version_module
          (version_id, module_id, position, title, lesson_order, framework_module)
        select ?, id, position, title, lesson_order, framework_module
        from authoring.module
        where course_id = ? and removed_at is null
        """,
        version,
        course);
    run(
        """
        insert into authoring.version_lesson
          (version_id, lesson_id, module_id, position, kind, title, blocks, assets, media_id,
           period_kind, periods, requirement, skills, topic)
        select ?, l.id, l.module_id, row_number() over (order by m.position, l.position) - 1,
          l.kind, l.title, l.blocks, l.assets, l.media_id, l.period_kind, l.periods,
          l.requirement, l.skills, l.topic
        from authoring.lesson l
        join authoring.module m on m.id = l.module_id
        where l.course_id = ? and l.removed_at is null and m.removed_at is null
        """,
        version,
        course);
    run(
        """
        insert into authoring.version_end (version_id, kind, ended_by, ended_at)
        select id, 'REPLACED', publisher_id, now() from authoring.course_version
        where course_id = ? and id <> ?
        on conflict do nothing
        """,
        course,
        version);
    run(
        "update authoring.course set version = version + 1, changed_at = now() where id = ?",
        course);
    run(
        """
        insert into bench.outbox (id, type, topic, key, time, payload)
        select gen_random_uuid(), 'course.published', 'bench', ?, now(), jsonb_agg(
          jsonb_build_object('lessonId', lesson_id, 'kind', kind, 'title', title, 'mediaId',
            media_id, 'periodKind', period_kind, 'periods', periods, 'requirement', requirement,
            'skills', skills) order by position)
        from authoring.version_lesson where version_id = ?
        """,
        course.toString(),
        version);
    database.commit();
  }

  /** How many lessons of the draft are not as in the version in force. */
  int changed(UUID course) throws SQLException {
    try (var statement =
        database.prepareStatement(
            """
            select l.id, l.blocks, v.blocks
            from authoring.lesson l
            join authoring.version_lesson v on v.lesson_id = l.id
            join authoring.course_version c on c.id = v.version_id
            where l.course_id = ? and l.removed_at is null
              and not exists (select from authoring.version_end e where e.version_id = c.id)
            """)) {
      statement.setObject(1, course);
      int different = 0;
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          different += rows.getString(2).equals(rows.getString(3)) ? 0 : 1;
        }
      }
      database.commit();
      return different;
    }
  }

  /** A new draft with the same modules and lessons. */
  void copy(UUID course) throws SQLException {
    var copy = UUID.randomUUID();
    run(
        """
        insert into authoring.course (id, author_id, hands, title, summary, state, revision,
          changed_at)
        select ?, author_id, hands, 'Bản sao', summary, 'DRAFT', 0, now()
        from authoring.course where id = ?
        """,
        copy,
        course);
    run(
        """
        insert into authoring.module (id, course_id, position, title, lesson_order,
          framework_module, revision, changed_by, changed_at)
        select uuidv7(), ?, position, title, lesson_order, framework_module, 0, changed_by, now()
        from authoring.module where course_id = ? and removed_at is null
        """,
        copy,
        course);
    run(
        """
        insert into authoring.lesson (id, course_id, module_id, position, kind, title, blocks,
          block_ids, empty, assets, media_id, period_kind, periods, requirement, skills, topic, revision, changed_by,
          changed_at)
        select uuidv7(), ?, home.id, l.position, l.kind, l.title, l.blocks, l.block_ids,
          l.empty, l.assets, l.media_id, l.period_kind, l.periods, l.requirement, l.skills, l.topic, 0, l.changed_by, now()
        from authoring.lesson l
        join authoring.module m on m.id = l.module_id
        join authoring.module home on home.course_id = ? and home.position = m.position
        where l.course_id = ? and l.removed_at is null
        """,
        copy,
        copy,
        course);
    run(
        """
        insert into bench.outbox (id, type, topic, key, time, payload)
        select gen_random_uuid(), 'course.copied', 'bench', ?, now(),
          jsonb_agg(jsonb_build_object('from', id, 'to', id))
        from authoring.lesson where course_id = ?
        """,
        copy.toString(),
        copy);
    database.commit();
  }

  /** Reads all that a package says of the lessons; how many they are. */
  int read(UUID course) throws SQLException {
    return rows(course).size();
  }

  /**
   * @param blocks JSON
   */
  record Row(int module, int position, String title, String blocks) {}

  List<Row> rows(UUID course) throws SQLException {
    try (var statement =
        database.prepareStatement(
            """
            select m.position, l.position, l.title, l.blocks, l.kind, l.period_kind, l.periods,
              l.requirement, l.skills, l.topic
            from authoring.lesson l
            join authoring.module m on m.id = l.module_id
            where l.course_id = ? and l.removed_at is null
            order by m.position, l.position
            """)) {
      statement.setObject(1, course);
      var rows = new ArrayList<Row>();
      try (var found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(
              new Row(found.getInt(1), found.getInt(2), found.getString(3), found.getString(4)));
        }
      }
      database.commit();
      return rows;
    }
  }

  /** A new draft with these lessons, sent in one batch. */
  void write(List<Row> rows) throws SQLException {
    var course = UUID.randomUUID();
    var author = UUID.randomUUID();
    run(
        """
        insert into authoring.course (id, author_id, hands, title, summary, state, revision,
          changed_at)
        values (?, ?, array[?], 'Khoá nhập', '', 'DRAFT', 0, now())
        """,
        course,
        author,
        author);
    var modules = new HashMap<Integer, UUID>();
    for (var row : rows) {
      if (!modules.containsKey(row.module())) {
        modules.put(row.module(), UUID.randomUUID());
        run(
            """
            insert into authoring.module (id, course_id, position, title, lesson_order, revision,
              changed_by, changed_at)
            values (?, ?, ?, 'Chuyên đề', 'FREE', 0, ?, now())
            """,
            modules.get(row.module()),
            course,
            row.module(),
            author);
      }
    }
    try (var statement =
        database.prepareStatement(
            """
            insert into authoring.lesson (id, course_id, module_id, position, kind, title, blocks,
              block_ids, empty, assets, period_kind, periods, requirement, skills, revision, changed_by, changed_at)
            values (?, ?, ?, ?, 'TEXT', ?, ?::jsonb, '{}', false, '{}', 'THEORY', 0, 'MANDATORY', '{}', 2, ?,
              now())
            """)) {
      for (var row : rows) {
        statement.setObject(1, UUID.randomUUID());
        statement.setObject(2, course);
        statement.setObject(3, modules.get(row.module()));
        statement.setInt(4, row.position());
        statement.setString(5, row.title());
        statement.setString(6, row.blocks());
        statement.setObject(7, author);
        statement.addBatch();
      }
      statement.executeBatch();
    }
    database.commit();
  }

  private void run(String sql, Object... parameters) throws SQLException {
    try (var statement = database.prepareStatement(sql)) {
      for (int n = 0; n < parameters.length; n++) {
        statement.setObject(n + 1, parameters[n]);
      }
      statement.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
