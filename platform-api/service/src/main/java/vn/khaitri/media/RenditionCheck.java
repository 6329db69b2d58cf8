package vn.khaitri.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.contract.media.QualityView;
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

  /**
   * What the choices of a player weigh.
   *
   * @param audioBytes 0 for a silent video
   * @param qualities ascending; empty when the master does not say how large their pictures are
   */
  record Weights(long audioBytes, List<QualityView> qualities) {}

  Weights requireComplete(String prefix, CompleteJob completion) {
    var sizes = store.sizes(prefix);
    CompletionPolicy.names(completion).forEach(name -> require(sizes, prefix + name));
    var dataSaver = prefix + completion.dataSaverKey();
    if (sizes.get(dataSaver) != completion.dataSaverBytes()) {
      throw incomplete(dataSaver);
    }
    var masterKey = prefix + completion.masterKey();
    var master = read(masterKey);
    var bytes = new HashMap<String, Long>();
    for (var playlist : require(sizes, masterKey, master.names())) {
      var keys = require(sizes, playlist, read(playlist).names());
      bytes.put(playlist, keys.stream().mapToLong(sizes::get).sum());
    }
    var qualities =
        master.variants().stream()
            .map(
                variant ->
                    new QualityView(
                        variant.lines(),
                        bytes.getOrDefault(HlsPlaylist.beside(masterKey, variant.name()), 0L)))
            .sorted(Comparator.comparingInt(QualityView::lines))
            .toList();
    var audioKey = completion.audioKey();
    return new Weights(audioKey == null ? 0 : sizes.get(prefix + audioKey), qualities);
  }

  private HlsPlaylist read(String playlistKey) {
    return new HlsPlaylist(new String(store.get(playlistKey), StandardCharsets.UTF_8));
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
