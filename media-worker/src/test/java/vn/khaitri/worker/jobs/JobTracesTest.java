package vn.khaitri.worker.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.opentelemetry.api.trace.Span;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JobTracesTest {
  private static final UUID MEDIA = UUID.randomUUID();

  private final JobTraces traces = new JobTraces();

  @Test
  void leadBackToTheUpload() {
    // Given
    traces.remember(MEDIA, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    // When
    var context = traces.of(MEDIA);

    // Then
    assertEquals(
        "0af7651916cd43dd8448eb211c80319c",
        Span.fromContext(context).getSpanContext().getTraceId());
  }

  @Test
  void doNotBreakOnNonsense() {
    // Given
    traces.remember(MEDIA, "nonsense");

    // When
    var context = traces.of(MEDIA);

    // Then
    assertFalse(Span.fromContext(context).getSpanContext().isValid());
  }

  @Test
  void doNotGrowForEver() {
    // Given
    traces.remember(MEDIA, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    // When
    Stream.generate(UUID::randomUUID).limit(1000).forEach(id -> traces.remember(id, "other"));

    // Then
    assertFalse(Span.fromContext(traces.of(MEDIA)).getSpanContext().isValid());
  }
}
