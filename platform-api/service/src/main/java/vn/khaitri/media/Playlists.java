package vn.khaitri.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
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

  private final ObjectStore store;
  private final MediaAddresses addresses;
  private final Map<String, HlsPlaylist> kept = RecentlyUsed.map(KEPT);

  Playlists(ObjectStore store, MediaAddresses addresses) {
    this.store = store;
    this.addresses = addresses;
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

  private String signed(String key) {
    return read(key).renamed(segment -> addresses.of(HlsPlaylist.beside(key, segment)));
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
}
