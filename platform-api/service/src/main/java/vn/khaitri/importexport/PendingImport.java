package vn.khaitri.importexport;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.Ids;

/** A file that came in and waits for its sender's yes. */
@Entity
@Table(schema = "importexport", name = "pending_import")
class PendingImport {
  @Id private UUID id;
  private UUID ownerId;
  private String fileName;
  private long bytes;
  private String objectKey;

  @JdbcTypeCode(SqlTypes.JSON)
  private PendingImportOutline outline;

  private Instant arrivedAt;
  private @Nullable UUID courseId;

  protected PendingImport() {}

  /**
   * @param id made when the file began to arrive
   */
  PendingImport(
      UUID id,
      UUID ownerId,
      String fileName,
      long bytes,
      String objectKey,
      PendingImportOutline outline) {
    this.id = id;
    this.ownerId = ownerId;
    this.fileName = fileName;
    this.bytes = bytes;
    this.objectKey = objectKey;
    this.outline = outline;
    this.arrivedAt = Ids.madeAt(id);
  }

  boolean belongsTo(UUID personId) {
    return ownerId.equals(personId);
  }

  /** The course that was made of it or that it was added to; the file can be used once. */
  void became(UUID courseId) {
    this.courseId = courseId;
  }

  UUID id() {
    return id;
  }

  String fileName() {
    return fileName;
  }

  long bytes() {
    return bytes;
  }

  String objectKey() {
    return objectKey;
  }

  PendingImportOutline outline() {
    return outline;
  }

  Instant arrivedAt() {
    return arrivedAt;
  }

  Optional<UUID> courseId() {
    return Optional.ofNullable(courseId);
  }
}
