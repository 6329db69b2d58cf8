package vn.khaitri.certification;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import vn.khaitri.shared.BoundedCache;
import vn.khaitri.shared.ProblemException;

/**
 * Who asks for codes that there are not, again and again, waits (BR-55). A slip of the hand is none
 * of these, since the code itself shows it, so that a whole office behind one address can check its
 * papers. Counted by each node for itself, in a memory that is bounded and forgets ({@code
 * quarkus.cache.caffeine."unknown-codes"}).
 */
@ApplicationScoped
class Guesses {
  /** Set by the web for its visitor. */
  static final String VISITOR = "Khaitri-Visitor";

  private final BoundedCache<String, AtomicInteger> unknown;
  private final CertificationConfig config;
  private final CurrentVertxRequest request;

  Guesses(
      @CacheName("unknown-codes") Cache unknown,
      CertificationConfig config,
      CurrentVertxRequest request) {
    this.unknown = new BoundedCache<>(unknown);
    this.config = config;
    this.request = request;
  }

  /** 429 {@code too-many-guesses} for who guessed too often in the last minutes. */
  void requireFew() {
    if (count().get() >= config.unknownCodes()) {
      throw new ProblemException(CertificationProblem.TOO_MANY_GUESSES);
    }
  }

  void missed() {
    count().incrementAndGet();
  }

  private AtomicInteger count() {
    return unknown.get(address(), first -> new AtomicInteger());
  }

  /** Only the web is believed when it says for whom it asks. */
  private String address() {
    var http = request.getCurrent().request();
    var caller = http.remoteAddress().hostAddress();
    return config.webAddresses().contains(caller)
        ? Objects.requireNonNullElse(http.getHeader(VISITOR), caller)
        : caller;
  }
}
