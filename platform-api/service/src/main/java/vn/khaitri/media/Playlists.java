package vn.khaitri.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.RecentlyUsed;

/**
 * Playlists as players get them: the store's own, with segments as addresses that open without
 * signing in. Objects never change under a key, so what was read once is kept.
 */
@ApplicationScoped
class Playlists {
  private static final int KEPT = 500;

  /** An hour of video is some 400 kB of addresses. */
  private static final int KEPT_SIGNED = 100;

  private final ObjectStore store;
  private final MediaConfig config;
  private final Clock clock;
  private final Map<String, HlsPlaylist> kept = RecentlyUsed.map(KEPT);
  private final Map<String, Signed> keptSigned = RecentlyUsed.map(KEPT_SIGNED);

  Playlists(ObjectStore store, MediaConfig config, Clock clock) {
    this.store = store;
    this.config = config;
    this.clock = clock;
  }

  /**
   * @param name the master's own name, or one that it lists; else 404
   */
  String forPlayer(String masterKey, String name) {
    var master = read(masterKey);
    if (name.equals(HlsPlaylist.lastName(masterKey))) {
      return master.text();
    }
    if (!HlsPlaylist.isPlainName(name) || !master.names().contains(name)) {
      throw new ProblemException(MediaProblem.PLAYLIST_UNKNOWN);
    }
    return signed(HlsPlaylist.beside(masterKey, name));
  }

  /** The same addresses for a while: who reloads the page finds the segments in the browser. */
  private String signed(String key) {
    var now = clock.instant();
    var known = keptSigned.get(key);
    if (known != null && known.reusableAt(now)) {
      return known.text();
    }
    var text =
        read(key)
            .renamed(
                segment ->
                    store.presignedUrl(
                        HlsPlaylist.beside(key, segment), config.addressValidity(), null));
    keptSigned.put(key, new Signed(text, now.plus(config.addressReuse())));
    return text;
  }

  private HlsPlaylist read(String key) {
    var known = kept.get(key);
    if (known != null) {
      return known;
    }
    var playlist = new HlsPlaylist(new String(store.get(key), StandardCharsets.UTF_8));
    kept.put(key, playlist);
    return playlist;
  }

  record Signed(String text, Instant reuseUntil) {
    boolean reusableAt(Instant now) {
      return now.isBefore(reuseUntil);
    }
  }
}
