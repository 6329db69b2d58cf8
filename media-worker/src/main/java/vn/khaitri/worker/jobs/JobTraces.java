package vn.khaitri.worker.jobs;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Remembers which act an upload came from, so that its job goes on in the same trace although it is
 * claimed from a list.
 */
@Singleton
class JobTraces {
  private static final int KEPT = 1000;

  private final Map<UUID, String> traceparents =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, String> eldest) {
          return size() > KEPT;
        }
      };

  synchronized void remember(UUID mediaId, String traceparent) {
    traceparents.put(mediaId, traceparent);
  }

  /** The trace of the upload; a new one when its event did not reach us. */
  synchronized Context of(UUID mediaId) {
    var traceparent = traceparents.get(mediaId);
    return traceparent == null
        ? Context.root()
        : W3CTraceContextPropagator.getInstance()
            .extract(Context.root(), traceparent, new OneHeader());
  }

  private static final class OneHeader implements TextMapGetter<String> {
    @Override
    public Iterable<String> keys(String traceparent) {
      return List.of("traceparent");
    }

    @Override
    public @Nullable String get(@Nullable String traceparent, String key) {
      return key.equals("traceparent") ? traceparent : null;
    }
  }
}
