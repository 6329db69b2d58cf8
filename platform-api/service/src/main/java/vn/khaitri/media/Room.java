package vn.khaitri.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How much a unit, or a person who belongs to none, may upload. */
@Entity
@Table(schema = "media", name = "room")
class Room {
  @Id private UUID holderId;
  private @Nullable Long allowedBytes;

  protected Room() {}

  UUID holderId() {
    return holderId;
  }

  /** Null for what everybody gets. */
  @Nullable Long allowedBytes() {
    return allowedBytes;
  }

  void allow(@Nullable Long bytes) {
    allowedBytes = bytes;
  }
}
