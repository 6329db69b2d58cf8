package vn.khaitri.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A stretch of an upload and the object that has its bytes. */
@Entity
@Table(schema = "media", name = "upload_chunk")
class UploadChunk {
  @Id private String objectKey;
  @Column private UUID uploadId;
  @Column private long startOffset;
  @Column private int bytes;

  protected UploadChunk() {}

  UploadChunk(String objectKey, UUID uploadId, long startOffset, int bytes) {
    this.objectKey = objectKey;
    this.uploadId = uploadId;
    this.startOffset = startOffset;
    this.bytes = bytes;
  }
}
