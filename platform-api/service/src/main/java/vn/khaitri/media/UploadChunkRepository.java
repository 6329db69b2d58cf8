package vn.khaitri.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class UploadChunkRepository implements PanacheRepositoryBase<UploadChunk, String> {
  /** The objects whose bytes, in this order, are the file. */
  List<String> keysOf(UUID uploadId) {
    return find(
            "select objectKey from UploadChunk where uploadId = ?1 order by startOffset", uploadId)
        .project(String.class)
        .list();
  }

  void deleteOf(UUID uploadId) {
    delete("uploadId", uploadId);
  }
}
