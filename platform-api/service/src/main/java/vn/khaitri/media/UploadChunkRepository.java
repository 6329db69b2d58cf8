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

  /** Those of the objects in a folder that belong to an upload, whichever. */
  List<String> keysBelow(String folder) {
    return find("select objectKey from UploadChunk where objectKey like ?1", folder + "%")
        .project(String.class)
        .list();
  }

  /** The file of one upload is that of another from now on. */
  void move(UUID from, UUID to) {
    deleteOf(to);
    update("uploadId = ?2 where uploadId = ?1", from, to);
  }

  void deleteOf(UUID uploadId) {
    delete("uploadId", uploadId);
  }
}
