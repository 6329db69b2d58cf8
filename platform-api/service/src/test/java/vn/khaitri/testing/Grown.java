package vn.khaitri.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/**
 * A feature's tables as they are after years: filled and analysed inside a transaction that leaves
 * nothing behind. What a question reads of them is told by the server's own counters, so that it is
 * the statements of the program that are looked at, with the plans that they get.
 */
@Singleton
public class Grown {
  private static final int SECONDS = 300;

  private final EntityManager entities;
  private final String url;
  private final String owner;
  private final String password;

  Grown(
      EntityManager entities,
      @ConfigProperty(name = "quarkus.flyway.jdbc-url") String url,
      @ConfigProperty(name = "quarkus.flyway.username") String owner,
      @ConfigProperty(name = "quarkus.flyway.password") String password) {
    this.entities = entities;
    this.url = url;
    this.owner = owner;
    this.password = password;
  }

  /**
   * What the question reads.
   *
   * @param tables with their schemas
   * @param fill statements that fill them
   */
  public Reads reads(List<String> tables, List<String> fill, Runnable question) {
    letAnalyse(tables);
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(SECONDS));
    try {
      fill.forEach(this::execute);
      tables.forEach(table -> execute("analyze " + table));
      var before = counters();
      question.run();
      entities.flush();
      return counters().since(before);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /** The program's role owns no table, and statistics are for owners. */
  private void letAnalyse(List<String> tables) {
    try (var connection = DriverManager.getConnection(url, owner, password);
        var grant = connection.createStatement()) {
      for (var table : tables) {
        grant.execute("grant maintain on " + table + " to khaitri_app");
      }
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private void execute(String sql) {
    entities
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (var statement = connection.createStatement()) {
                statement.execute(sql);
              }
            });
  }

  private Reads counters() {
    return new Reads(
        entities
            .unwrap(Session.class)
            .createNativeQuery(
                "select schemaname || '.' || relname, coalesce(seq_scan, 0), "
                    + "coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) "
                    + "from pg_stat_xact_user_tables",
                Object[].class)
            .getResultStream()
            .collect(
                Collectors.toMap(
                    row -> (String) row[0],
                    row ->
                        new Reads.Of(
                            ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))));
  }
}
