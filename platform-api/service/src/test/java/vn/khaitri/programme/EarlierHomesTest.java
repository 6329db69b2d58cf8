package vn.khaitri.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.khaitri.testing.ApiTest;

/**
 * What homes hold that were begun when programmes were part of authoring. All of it happens in one
 * transaction of the owner's that is never committed.
 */
@QuarkusTest
class EarlierHomesTest extends ApiTest {
  private static final String EARLIER_ROWS =
      """
      insert into authoring.programme (id, code, name, source, audience, state, working_days,
        periods_per_day, drafted_by, drafted_at)
      values ('00000000-0000-7000-8000-000000000001', 'khung', 'Khung', 'Công văn',
        '{Chủ tịch,Phó Chủ tịch}', 'DRAFT', 13, 8, '00000000-0000-7000-8000-00000000000a',
        '2026-01-01T00:00:00Z');
      insert into authoring.programme_module (id, programme_id, number, title, theory, practice)
      values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000001', 3,
        'Ba', 8, 8), ('00000000-0000-7000-8000-000000000002',
        '00000000-0000-7000-8000-000000000001', 2, 'Hai', 8, 0);
      insert into authoring.programme_topic (id, module_id, position, code, text)
      values ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000003', 0,
        '3.1', 'Gì?');
      """;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  private Connection connection;
  private Statement database;

  @BeforeEach
  void goBack() throws SQLException, IOException {
    connection = DriverManager.getConnection(url, owner, password);
    connection.setAutoCommit(false);
    database = connection.createStatement();
    database.execute("alter schema programme rename to programme_of_today");
    database.execute(migration("authoring/V202611221001__authoring_programmes"));
    database.execute(EARLIER_ROWS);
  }

  @AfterEach
  void forget() throws SQLException {
    connection.rollback();
    connection.close();
  }

  private static String migration(String name) throws IOException {
    try (var file = EarlierHomesTest.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void migrate() throws SQLException, IOException {
    database.execute(migration("programme/V202611260151__programme_schema"));
    database.execute(migration("authoring/V202611260152__authoring_hands_programmes_over"));
    database.execute(migration("programme/V202611260153__programme_revisions"));
    database.execute(migration("programme/V202611260154__programme_drafts_open_for_comment"));
  }

  private List<String> rows(String query) throws SQLException {
    var rows = new ArrayList<String>();
    try (var found = database.executeQuery(query)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  @Test
  void theirProgrammesAreDraftsWithAFirstRevision() throws SQLException, IOException {
    migrate();

    assertEquals(
        List.of("khung 1 1 DRAFT t"),
        rows(
            "select concat_ws(' ', code, version, revision, state, shared) from programme.programme"));
    assertEquals(
        List.of("1|Khung|Công văn|Chủ tịch, Phó Chủ tịch|13|8|45|8|16|8|24|AS_FRAMEWORK|Công văn"),
        rows(
            """
            select concat_ws('|', number, name, source, audience_verbatim, working_days,
              periods_per_day, minutes_per_period, max_periods_per_day, theory_periods,
              practice_periods, total_periods, ratio_policy, ratio_reference)
            from programme.revision"""));
  }

  @Test
  void theirModulesAndTopicsStayInOrder() throws SQLException, IOException {
    migrate();

    assertEquals(
        List.of("1|Hai|8|0|8", "2|Ba|8|8|16"),
        rows(
            """
            select concat_ws('|', m.number, m.title, m.theory, m.practice, m.total)
            from programme.module m join programme.revision r on r.id = m.revision_id
            order by m.number"""));
    assertEquals(
        List.of("Ba 3.1 Gì?"),
        rows(
            """
            select concat_ws(' ', m.title, t.code, t.text)
            from programme.topic t join programme.module m on m.id = t.module_id"""));
  }
}
