package vn.khaitri.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.PlaybackView;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** What other features may ask about uploaded media. */
@ApplicationScoped
public class Media {
  private final UploadRepository uploads;
  private final RenditionRepository renditions;
  private final Playlists playlists;
  private final MediaAddresses addresses;

  Media(
      UploadRepository uploads,
      RenditionRepository renditions,
      Playlists playlists,
      MediaAddresses addresses) {
    this.uploads = uploads;
    this.renditions = renditions;
    this.playlists = playlists;
    this.addresses = addresses;
  }

  /**
   * True when this person uploaded it; false also for an id that nobody knows. It cannot be removed
   * until the transaction ends: who asks is about to use it.
   */
  @Transactional
  public boolean belongsTo(UUID mediaId, UUID personId) {
    return uploads.hold(mediaId).filter(upload -> upload.belongsTo(personId)).isPresent();
  }

  /** Size of what was uploaded; 404 {@code not-found} for an id that nobody knows. */
  @Transactional
  public long bytes(UUID mediaId) {
    return uploads
        .standing(mediaId)
        .map(Upload::bytes)
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  /** True when it can be played. */
  @Transactional
  public boolean ready(UUID mediaId) {
    return renditions.findByIdOptional(mediaId).isPresent();
  }

  /** Those of them that can be played. */
  @Transactional
  public Set<UUID> ready(Collection<UUID> mediaIds) {
    return renditions.among(mediaIds);
  }

  /** 409 {@code not-ready} before it can be played. */
  @Transactional
  public double durationSeconds(UUID mediaId) {
    return renditions.of(mediaId).durationSeconds();
  }

  /**
   * Addresses that open without signing in: the caller decides who is given them. 409 {@code
   * not-ready} before it can be played.
   */
  @Transactional
  public PlaybackView playback(UUID mediaId) {
    var rendition = renditions.of(mediaId);
    return new PlaybackView(
        rendition.durationSeconds(),
        address(rendition.posterKey()),
        address(rendition.dataSaverKey()),
        rendition.dataSaverBytes(),
        addressIfAny(rendition.audioKey()),
        rendition.audioBytes(),
        rendition.slidesBytes(),
        rendition.storyboardKey() != null,
        rendition.qualities(),
        rendition.chapters());
  }

  /**
   * An HLS playlist: the master, which names the others relative to itself, or one of those, with
   * its segments as addresses that open without signing in. Likewise the storyboard and the slides.
   *
   * @param name as the master lists it, the master's own, {@code storyboard.vtt} or {@code
   *     slides.json}; 404 {@code playlist-unknown} else
   */
  public String playlist(UUID mediaId, String name) {
    // The row alone in a transaction: no connection waits for the store.
    var rendition = QuarkusTransaction.joiningExisting().call(() -> renditions.of(mediaId));
    return playlists.forPlayer(rendition, name);
  }

  private @Nullable String addressIfAny(@Nullable String key) {
    return key == null ? null : address(key);
  }

  private String address(String key) {
    return addresses.of(key);
  }
}
