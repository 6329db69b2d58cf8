package vn.khaitri.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.khaitri.shared.Ids;

/** A file on its way in, and its name and owner for good. Its id is the id of the media asset. */
@Entity
@Table(schema = "media", name = "upload")
class Upload {
  @Id private UUID id;
  private UUID ownerId;
  private String fileName;
  private long bytes;
  private long received;
  private int chunks;
  private Instant createdAt;
  private Instant touchedAt;

  @SuppressWarnings("NullAway.Init")
  protected Upload() {}

  Upload(UUID ownerId, String fileName, long bytes, Instant now) {
    this(Ids.next(), ownerId, fileName, bytes, now);
  }

  Upload(UUID id, UUID ownerId, String fileName, long bytes, Instant now) {
    this.id = id;
    this.ownerId = ownerId;
    this.fileName = fileName;
    this.bytes = bytes;
    this.createdAt = now;
    this.touchedAt = now;
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

  long received() {
    return received;
  }

  int chunks() {
    return chunks;
  }

  boolean belongsTo(UUID personId) {
    return ownerId.equals(personId);
  }

  boolean complete() {
    return received == bytes;
  }

  int receivedPercent() {
    return (int) (received * 100 / bytes);
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
