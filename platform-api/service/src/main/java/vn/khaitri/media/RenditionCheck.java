package vn.khaitri.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.contract.media.QualityView;
import vn.khaitri.contract.media.SlidesView.Slide;
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
   * @param slidesBytes pictures and sound; null for what is no slide lecture
   * @param qualities ascending; empty when the master does not say how large their pictures are
   */
  record Weights(long audioBytes, @Nullable Long slidesBytes, List<QualityView> qualities) {}

  Weights requireComplete(String prefix, CompleteJob completion) {
    var sizes = store.sizes(prefix);
    CompletionPolicy.names(completion).forEach(name -> require(sizes, prefix + name));
    var dataSaver = prefix + completion.dataSaverKey();
    if (require(sizes, dataSaver) != completion.dataSaverBytes()) {
      throw incomplete(dataSaver);
    }
    var masterKey = prefix + completion.masterKey();
    var master = read(masterKey);
    var bytes = new HashMap<String, Long>();
    for (var playlist : require(sizes, masterKey, master.names())) {
      var keys = require(sizes, playlist, read(playlist).names());
      bytes.put(playlist, keys.stream().mapToLong(key -> require(sizes, key)).sum());
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
    var audioBytes = audioKey == null ? 0 : require(sizes, prefix + audioKey);
    if (completion.storyboardKey() != null) {
      requireStoryboard(sizes, prefix + completion.storyboardKey());
    }
    var slides =
        completion.slidesKey() == null
            ? null
            : audioBytes + pictures(sizes, prefix + completion.slidesKey());
    return new Weights(audioBytes, slides, qualities);
  }

  private void requireStoryboard(Map<String, Long> sizes, String key) {
    var storyboard = new StoryboardText(small(sizes, key, StoryboardText.MAX_BYTES));
    if (!storyboard.usable()) {
      throw incomplete(key);
    }
    require(sizes, key, storyboard.names());
  }

  /** Bytes of what the slides name, each as large as they say. */
  private long pictures(Map<String, Long> sizes, String key) {
    var slides =
        SlidesText.read(small(sizes, key, SlidesText.MAX_BYTES)).orElseThrow(() -> incomplete(key));
    require(sizes, key, slides.stream().map(Slide::image).toList());
    var bytes = new HashMap<String, Long>();
    for (var slide : slides) {
      var picture = HlsPlaylist.beside(key, slide.image());
      if (require(sizes, picture) != slide.bytes()) {
        throw incomplete(picture);
      }
      bytes.put(picture, slide.bytes());
    }
    return bytes.values().stream().mapToLong(Long::longValue).sum();
  }

  private String small(Map<String, Long> sizes, String key, int most) {
    if (require(sizes, key) > most) {
      throw incomplete(key);
    }
    return new String(store.get(key), StandardCharsets.UTF_8);
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

  /** How large it is. */
  private static long require(Map<String, Long> sizes, String key) {
    long size = sizes.getOrDefault(key, 0L);
    if (size == 0) {
      throw incomplete(key);
    }
    return size;
  }

  private static ProblemException incomplete(String key) {
    return new ProblemException(MediaProblem.RENDITION_INCOMPLETE, key);
  }
}
