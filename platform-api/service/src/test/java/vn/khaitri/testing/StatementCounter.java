package vn.khaitri.testing;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the statements that somebody waits for: not those of threads that hear and tell events.
 */
@PersistenceUnitExtension
@ApplicationScoped
public class StatementCounter implements StatementInspector {
  private static final long serialVersionUID = 1L;
  private static final List<String> IN_THE_BACKGROUND =
      List.of("events-", "outbox-relay", "certificate-document", "account-");

  private final transient AtomicLong count = new AtomicLong();

  @Override
  public String inspect(String sql) {
    var thread = Thread.currentThread().getName();
    if (IN_THE_BACKGROUND.stream().noneMatch(thread::startsWith)) {
      count.incrementAndGet();
    }
    return sql;
  }

  long count() {
    return count.get();
  }
}
