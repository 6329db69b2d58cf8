package vn.khaitri.shared;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Forgets keys that nobody tries again, some at a time. Any number of nodes may purge. */
@ApplicationScoped
class IdempotentAnswerPurge {
  private static final int AT_ONCE = 1_000;

  private final IdempotentAnswerRepository answers;
  private final IdempotencyConfig config;
  private final Clock clock;

  IdempotentAnswerPurge(IdempotentAnswerRepository answers, IdempotencyConfig config, Clock clock) {
    this.answers = answers;
    this.config = config;
    this.clock = clock;
  }

  @Scheduled(
      every = "{khaitri.idempotency.purge-every}",
      delayed = "{khaitri.idempotency.purge-every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void purge() {
    var before = clock.instant().minus(config.keepFor());
    int some = AT_ONCE;
    while (some == AT_ONCE) {
      some = QuarkusTransaction.requiringNew().call(() -> answers.forget(before, AT_ONCE));
    }
  }
}
