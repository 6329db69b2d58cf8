package vn.khaitri.contract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each event is what was promised. After adding an optional field, write the snapshots anew with
 * {@code -Dkhaitri.snapshots=write}; nothing else is written over.
 */
class EventSchemasTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final Path SNAPSHOTS = Path.of("src", "test", "resources", "event-schemas");

  record Sale(UUID id, int amount, Instant at) {}

  record Renamed(UUID id, int quantity, Instant at) {}

  record Removed(UUID id, Instant at) {}

  record Retyped(UUID id, double amount, Instant at) {}

  record Extended(UUID id, int amount, Instant at, @Nullable String note) {}

  record Demanding(UUID id, int amount, Instant at, String note) {}

  record Loose(UUID id, int amount, @Nullable Instant at) {}

  enum Colour {
    RED,
    GREEN
  }

  enum MoreColours {
    RED,
    GREEN,
    BLUE
  }

  record Painted(List<Painted.Coat> coats) {
    record Coat(Colour colour, @Nullable UUID by) {}
  }

  record PaintedOtherwise(List<PaintedOtherwise.Coat> coats) {
    record Coat(MoreColours colour, @Nullable UUID by) {}
  }

  static Stream<Class<? extends DomainEvent>> events() {
    return EventTypes.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventKeepsWhatItsSnapshotPromises(Class<? extends DomainEvent> event) throws IOException {
    var snapshot = snapshot(event);
    var schema = EventSchema.of(EventTypes.nameOf(event), event);

    var breaks = Files.exists(snapshot) ? breaks(snapshot, schema) : List.of();

    assertEquals(List.of(), breaks, "Readers of " + snapshot + " would trip: make a new version");
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventIsItsSnapshot(Class<? extends DomainEvent> event) throws IOException {
    var snapshot = snapshot(event);
    var schema = EventSchema.of(EventTypes.nameOf(event), event);
    if ("write".equals(System.getProperty("khaitri.snapshots"))
        && (Files.notExists(snapshot) || breaks(snapshot, schema).isEmpty())) {
      Files.writeString(snapshot, text(schema));
    }

    assertTrue(Files.exists(snapshot), "Write it with -Dkhaitri.snapshots=write: " + snapshot);
    assertEquals(Files.readString(snapshot), text(schema), "After an addition, write it anew");
  }

  @Test
  void everySnapshotIsOfAnEvent() throws IOException {
    var names = events().map(event -> snapshot(event).getFileName().toString()).sorted().toList();
    try (var files = Files.list(SNAPSHOTS)) {
      assertEquals(names, files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void theSameIsNoBreak() {
    assertEquals(List.of(), breaks(Sale.class, Sale.class));
  }

  @Test
  void anAddedOptionalFieldIsNoBreakButNeedsTheSnapshot() {
    assertEquals(List.of(), breaks(Sale.class, Extended.class));
    assertNotEquals(schema(Sale.class), schema(Extended.class));
  }

  @Test
  void aRenamedFieldIsABreak() {
    assertEquals(
        List.of("/amount is gone", "/quantity is required now"), breaks(Sale.class, Renamed.class));
  }

  @Test
  void aRemovedFieldIsABreak() {
    assertEquals(List.of("/amount is gone"), breaks(Sale.class, Removed.class));
    assertEquals(List.of("/note is gone"), breaks(Extended.class, Sale.class));
  }

  @Test
  void anotherTypeIsABreak() {
    assertEquals(
        List.of("/amount: type \"integer\" became \"number\""), breaks(Sale.class, Retyped.class));
  }

  @Test
  void anAddedRequiredFieldIsABreak() {
    assertEquals(List.of("/note is required now"), breaks(Sale.class, Demanding.class));
  }

  @Test
  void aFieldThatMayGoMissingIsABreak() {
    assertEquals(List.of("/at may be missing now"), breaks(Sale.class, Loose.class));
  }

  @Test
  void aNewWordDeepInsideIsABreak() {
    assertEquals(
        List.of("/coats[]/colour: enum [\"RED\",\"GREEN\"] became [\"RED\",\"GREEN\",\"BLUE\"]"),
        breaks(Painted.class, PaintedOtherwise.class));
  }

  private static Path snapshot(Class<? extends DomainEvent> event) {
    return SNAPSHOTS.resolve(EventTypes.nameOf(event) + ".json");
  }

  private static List<String> breaks(Path snapshot, ObjectNode schema) throws IOException {
    return SchemaChanges.breaks(JSON.readTree(snapshot.toFile()), schema);
  }

  private static List<String> breaks(Class<?> before, Class<?> after) {
    return SchemaChanges.breaks(schema(before), schema(after));
  }

  private static ObjectNode schema(Class<?> event) {
    return EventSchema.of("khaitri.shop.sale.made.v1", event);
  }

  private static String text(ObjectNode schema) throws IOException {
    return JSON.writeValueAsString(schema) + "\n";
  }
}
