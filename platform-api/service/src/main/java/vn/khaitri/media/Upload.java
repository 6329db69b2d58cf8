package vn.khaitri.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file on its way in, and its name and owner for good. Its id is the id of the media asset. */
@Entity
@Table(schema = "media", name = "upload")
class Upload {
  @Id private UUID id;
  private UUID ownerId;
  @Column private UUID holderId;
  private String fileName;
  private long bytes;
  private long received;
  private int chunks;
  private Instant createdAt;
  @Column private Instant touchedAt;
  private @Nullable Instant removedAt;

  protected Upload() {}

  /**
   * @param holderId whose limit it counts for
   */
  Upload(UUID id, UUID ownerId, UUID holderId, String fileName, long bytes, Instant now) {
    this.id = id;
    this.ownerId = ownerId;
    this.holderId = holderId;
    this.fileName = fileName;
    this.bytes = bytes;
    this.createdAt = now;
    this.touchedAt = now;
  }

  UUID id() {
    return id;
  }

  UUID ownerId() {
    return ownerId;
  }

  Instant createdAt() {
    return createdAt;
  }

  String fileName() {
    return fileName;
  }

  long bytes() {
    return bytes;
  }

  long received() {
    return received;
  }

  int chunks() {
    return chunks;
  }

  boolean belongsTo(UUID personId) {
    return ownerId.equals(personId);
  }

  /** False once its owner has removed it. */
  boolean standing() {
    return removedAt == null;
  }

  boolean complete() {
    return received == bytes;
  }

  int receivedPercent() {
    return (int) (received * 100 / bytes);
  }

  /** Its bytes are somebody else's or nobody's; its name tells nothing any more. */
  void remove(Instant now) {
    removedAt = now;
    fileName = "";
  }

  /** Is from now on what the other one was, which is no more. */
  void takeOver(Upload other, Instant now) {
    fileName = other.fileName;
    bytes = other.bytes;
    received = other.received;
    chunks = other.chunks;
    touchedAt = now;
    other.remove(now);
  }

  /** Counts a chunk that is in the store; the caller has asked {@link UploadPolicy} before. */
  UploadChunk append(String objectKey, int size, Instant now) {
    var chunk = new UploadChunk(objectKey, id, received, size);
    received += size;
    chunks++;
    touchedAt = now;
    return chunk;
  }
}
