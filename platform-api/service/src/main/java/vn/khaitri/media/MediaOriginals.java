package vn.khaitri.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khaitri.shared.ObjectStore;

/** Face of media: videos as they were uploaded, for taking them elsewhere. */
@ApplicationScoped
public class MediaOriginals {
  private final UploadRepository uploads;
  private final UploadChunkRepository chunks;
  private final ObjectStore store;

  MediaOriginals(UploadRepository uploads, UploadChunkRepository chunks, ObjectStore store) {
    this.uploads = uploads;
    this.chunks = chunks;
    this.store = store;
  }

  /**
   * @param bytes size of the file
   * @param keys of its pieces in the store
   */
  public record Original(UUID mediaId, String fileName, long bytes, List<String> keys) {}

  /** Empty for an unknown upload and for one that is not finished. */
  @Transactional
  public Optional<Original> find(UUID mediaId) {
    return uploads
        .standing(mediaId)
        .filter(Upload::complete)
        .map(
            upload ->
                new Original(mediaId, upload.fileName(), upload.bytes(), chunks.keysOf(mediaId)));
  }

  /** The whole file; one piece of it at a time is in memory. */
  @SuppressWarnings("JdkObsolete") // SequenceInputStream asks for an Enumeration.
  public InputStream open(Original original) {
    var pieces =
        original.keys().stream()
            .<InputStream>map(key -> new ByteArrayInputStream(store.get(key)))
            .iterator();
    return new SequenceInputStream(
        new Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return pieces.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return pieces.next();
          }
        });
  }
}
