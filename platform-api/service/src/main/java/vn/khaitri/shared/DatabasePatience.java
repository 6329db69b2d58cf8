package vn.khaitri.shared;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/**
 * A database that takes connections and does not answer would hold every thread. Whoever waits for
 * a page hears of it within seconds; background work has longer. The server cannot do this, since
 * it is the one that hangs.
 */
@Singleton
class DatabasePatience implements AgroalPoolInterceptor {
  private static final String LONG = LongRequest.class.getName();

  private final Instance<DatabaseConfig> config;
  private final CurrentVertxRequest current;

  /** The pool is made before settings can be read. */
  DatabasePatience(Instance<DatabaseConfig> config, CurrentVertxRequest current) {
    this.config = config;
    this.current = current;
  }

  @ServerRequestFilter
  void mark(RoutingContext request, SimpleResourceInfo resource) {
    var isLong =
        resource.getResourceClass().isAnnotationPresent(LongRequest.class)
            || Stream.of(resource.getResourceClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(resource.getMethodName()))
                .anyMatch(method -> method.isAnnotationPresent(LongRequest.class));
    if (isLong) {
      request.put(LONG, true);
    }
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    try {
      connection.setNetworkTimeout(Runnable::run, Math.toIntExact(patience().toMillis()));
    } catch (SQLException closed) {
      throw new IllegalStateException("A connection that was closed came from the pool", closed);
    }
  }

  private Duration patience() {
    var request = request();
    return request == null || request.get(LONG) != null
        ? config.get().longPatience()
        : config.get().patience();
  }

  private @Nullable RoutingContext request() {
    return Arc.container().requestContext().isActive() ? current.getCurrent() : null;
  }
}
