package vn.khaitri.worker.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.event.EventTypes;
import vn.khaitri.contract.media.event.MediaUploaded;

/**
 * An upload is whole: there may be work. Nothing but a wake-up; a lost or doubled event does no
 * harm, since the job table is the truth.
 */
@ApplicationScoped
class OnMediaUploaded {
  private static final Logger LOG = Logger.getLogger(OnMediaUploaded.class);
  private static final String TYPE = EventTypes.nameOf(MediaUploaded.class);

  private final JobLoop loop;
  private final JobTraces traces;
  private final ObjectMapper json;

  OnMediaUploaded(JobLoop loop, JobTraces traces, ObjectMapper json) {
    this.loop = loop;
    this.traces = traces;
    this.json = json;
  }

  @Incoming("media-events")
  void take(ConsumerRecord<String, String> event) {
    if (!header(event, "ce_type").equals(Optional.of(TYPE))) {
      return;
    }
    try {
      var uploaded = json.readValue(event.value(), MediaUploaded.class);
      header(event, "traceparent").ifPresent(trace -> traces.remember(uploaded.mediaId(), trace));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      LOG.warnf("Unreadable event at %s-%d: %s", event.topic(), event.offset(), e.getMessage());
    }
    LOG.debugf("Woken by %s", event.value());
    loop.wake();
  }

  private static Optional<String> header(ConsumerRecord<String, String> event, String name) {
    var header = event.headers().lastHeader(name);
    byte @Nullable [] value = header == null ? null : header.value();
    return Optional.ofNullable(value).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
