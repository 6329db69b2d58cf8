package vn.khaitri.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.shared.ProblemException;

/**
 * Playlists as players get them: the store's own, with segments as addresses that open without
 * signing in. Objects never change under a key, so what was read once is kept.
 */
@ApplicationScoped
class Playlists {
  private static final int KEPT = 500;

  private final ObjectStore store;
  private final MediaConfig config;
  private final Map<String, HlsPlaylist> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, HlsPlaylist> eldest) {
              return size() > KEPT;
            }
          });

  Playlists(ObjectStore store, MediaConfig config) {
    this.store = store;
    this.config = config;
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
    var key = HlsPlaylist.beside(masterKey, name);
    return read(key)
        .renamed(
            segment ->
                store.presignedUrl(
                    HlsPlaylist.beside(key, segment), config.addressValidity(), null));
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
