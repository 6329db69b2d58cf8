package vn.khaitri.media;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.PlaybackTexts;
import vn.khaitri.shared.BoundedCache;
import vn.khaitri.shared.ObjectStore;
import vn.khaitri.shared.ProblemException;

/**
 * Playlists as players get them: the store's own, with segments as addresses that open without
 * signing in. Objects never change under a key, so what was read once is kept.
 */
@ApplicationScoped
class Playlists {
  private final ObjectStore store;
  private final MediaAddresses addresses;
  private final BoundedCache<String, String> kept;

  Playlists(ObjectStore store, MediaAddresses addresses, @CacheName("playlists") Cache kept) {
    this.store = store;
    this.addresses = addresses;
    this.kept = new BoundedCache<>(kept);
  }

  /**
   * @param name the master's own name, one that it lists, or that of the storyboard or the slides;
   *     else 404
   */
  String forPlayer(Rendition rendition, String name) {
    var masterKey = rendition.masterKey();
    if (name.equals(PlaybackTexts.STORYBOARD)) {
      return storyboard(known(rendition.storyboardKey()));
    }
    if (name.equals(PlaybackTexts.SLIDES)) {
      return slides(known(rendition.slidesKey()));
    }
    var master = new HlsPlaylist(read(masterKey));
    if (name.equals(HlsPlaylist.lastName(masterKey))) {
      return master.text();
    }
    if (!HlsPlaylist.isPlainName(name) || !master.names().contains(name)) {
      throw new ProblemException(MediaProblem.PLAYLIST_UNKNOWN);
    }
    return signed(HlsPlaylist.beside(masterKey, name));
  }

  private String signed(String key) {
    return new HlsPlaylist(read(key)).renamed(beside(key));
  }

  private String storyboard(String key) {
    return new StoryboardText(read(key)).renamed(beside(key));
  }

  private String slides(String key) {
    return SlidesText.renamed(read(key), beside(key));
  }

  private UnaryOperator<String> beside(String key) {
    return name -> addresses.of(HlsPlaylist.beside(key, name));
  }

  private static String known(@Nullable String key) {
    if (key == null) {
      throw new ProblemException(MediaProblem.PLAYLIST_UNKNOWN);
    }
    return key;
  }

  private String read(String key) {
    return kept.get(key, name -> new String(store.get(name), StandardCharsets.UTF_8));
  }
}
