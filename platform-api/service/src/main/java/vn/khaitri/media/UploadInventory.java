package vn.khaitri.media;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.khaitri.contract.Page;
import vn.khaitri.shared.Paging;
import vn.khaitri.shared.ProblemException;

/** Face of media: uploads as things that take room, can be given up and take each other's place. */
@ApplicationScoped
public class UploadInventory {
  private final UploadRepository uploads;
  private final UploadChunkRepository chunks;
  private final RenditionRepository renditions;
  private final Transcoding transcoding;
  private final SweepSchedule sweeps;
  private final MediaAddresses addresses;
  private final Clock clock;

  UploadInventory(
      UploadRepository uploads,
      UploadChunkRepository chunks,
      RenditionRepository renditions,
      Transcoding transcoding,
      SweepSchedule sweeps,
      MediaAddresses addresses,
      Clock clock) {
    this.uploads = uploads;
    this.chunks = chunks;
    this.renditions = renditions;
    this.transcoding = transcoding;
    this.sweeps = sweeps;
    this.addresses = addresses;
    this.clock = clock;
  }

  /**
   * @param oldSha256 of the file that was in place
   */
  public record Swapped(String oldSha256, String newSha256) {}

  /** The largest first, or else the newest. */
  @Transactional
  public Page<OwnUpload> of(UUID ownerId, boolean largest, int page, int size) {
    return Paging.of(uploads.ofOwner(ownerId, largest), page, size, this::view);
  }

  /** Empty for one that is not there any more. */
  @Transactional
  public Optional<OwnUpload> find(UUID mediaId) {
    return uploads.standing(mediaId).map(this::view);
  }

  /** Nobody begins or ends using it until the transaction ends; 404 for others than its owner. */
  @Transactional(MANDATORY)
  public void lock(UUID ownerId, UUID mediaId) {
    uploads.lockOwnedBy(ownerId, mediaId);
  }

  /** For good. The caller has locked it and knows that nothing shows it. */
  @Transactional(MANDATORY)
  public void remove(UUID ownerId, UUID mediaId) {
    var upload = uploads.lockOwnedBy(ownerId, mediaId);
    orderSweep(mediaId);
    chunks.deleteOf(mediaId);
    if (upload.complete()) {
      transcoding.abandon(mediaId);
      renditions.findByIdOptional(mediaId).ifPresent(renditions::delete);
      upload.remove(clock.instant());
    } else {
      uploads.delete(upload);
    }
  }

  /**
   * The file of one upload and what was made of it take the place of another's, whose id stays. The
   * old objects go when no address of theirs opens any more.
   *
   * @throws ProblemException 409 {@code not-ready} or {@code length-differs}
   */
  @Transactional(MANDATORY)
  public Swapped swap(UUID ownerId, UUID mediaId, UUID uploadId) {
    // In one order, so that two that swap the same never wait for each other in a circle.
    boolean first = mediaId.compareTo(uploadId) < 0;
    uploads.lockOwnedBy(ownerId, first ? mediaId : uploadId);
    uploads.lockOwnedBy(ownerId, first ? uploadId : mediaId);
    var upload = uploads.ownedBy(ownerId, mediaId);
    var replacement = uploads.ownedBy(ownerId, uploadId);
    var old = renditions.of(mediaId);
    var next = renditions.of(uploadId);
    ReplacementPolicy.requireSameLength(old.durationSeconds(), next.durationSeconds());
    var swapped = new Swapped(old.sourceSha256(), next.sourceSha256());
    orderSweep(mediaId);
    renditions.move(uploadId, mediaId);
    chunks.move(uploadId, mediaId);
    upload.takeOver(replacement, clock.instant());
    return swapped;
  }

  /** Of all folders that hold something of it: its file may have been that of another upload. */
  private void orderSweep(UUID mediaId) {
    var folders = new TreeSet<>(Set.of(mediaId));
    chunks.keysOf(mediaId).stream().map(ObjectKeys::mediaOf).forEach(folders::add);
    renditions
        .findByIdOptional(mediaId)
        .map(rendition -> ObjectKeys.mediaOf(rendition.masterKey()))
        .ifPresent(folders::add);
    folders.forEach(folder -> sweeps.orderAfter(folder, addresses.longest()));
  }

  /** Whether a file of one length may take the place of one of another. */
  public boolean sameLength(double oldSeconds, double newSeconds) {
    return ReplacementPolicy.sameLength(oldSeconds, newSeconds);
  }

  private OwnUpload view(Upload upload) {
    return new OwnUpload(
        upload.id(),
        upload.ownerId(),
        upload.fileName(),
        upload.bytes(),
        transcoding.state(upload.id()),
        upload.createdAt(),
        renditions.findByIdOptional(upload.id()).map(Rendition::durationSeconds).orElse(null));
  }
}
