package vn.khaitri.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.shared.ProblemException;

/**
 * Asks the store whether what a worker reports is there, down to each segment: READY means that it
 * plays.
 */
@ApplicationScoped
class RenditionCheck {
  private final ObjectStore store;

  RenditionCheck(ObjectStore store) {
    this.store = store;
  }

  void requireComplete(String prefix, CompleteJob completion) {
    var sizes = store.sizes(prefix);
    CompletionPolicy.names(completion).forEach(name -> require(sizes, prefix + name));
    var dataSaver = prefix + completion.dataSaverKey();
    if (sizes.get(dataSaver) != completion.dataSaverBytes()) {
      throw incomplete(dataSaver);
    }
    var masterKey = prefix + completion.masterKey();
    var playlists = require(sizes, masterKey, names(masterKey));
    playlists.forEach(playlist -> require(sizes, playlist, names(playlist)));
  }

  private List<String> names(String playlistKey) {
    return new HlsPlaylist(new String(store.get(playlistKey), StandardCharsets.UTF_8)).names();
  }

  /** The keys of what the playlist names, all of them there. */
  private static List<String> require(
      Map<String, Long> sizes, String playlistKey, List<String> names) {
    if (names.isEmpty() || !names.stream().allMatch(HlsPlaylist::isPlainName)) {
      throw incomplete(playlistKey);
    }
    var keys = names.stream().map(name -> HlsPlaylist.beside(playlistKey, name)).toList();
    keys.forEach(key -> require(sizes, key));
    return keys;
  }

  private static void require(Map<String, Long> sizes, String key) {
    if (sizes.getOrDefault(key, 0L) == 0) {
      throw incomplete(key);
    }
  }

  private static ProblemException incomplete(String key) {
    return new ProblemException(MediaProblem.RENDITION_INCOMPLETE, key);
  }
}
