package vn.khaitri.media;

import java.util.Locale;
import java.util.UUID;

/** Where the objects of a media asset are in the store. */
final class ObjectKeys {
  private ObjectKeys() {}

  static String chunks(UUID mediaId) {
    return "uploads/" + mediaId + "/";
  }

  /** Keys of one upload sort by offset; two tries at one offset never write the same object. */
  static String chunk(UUID mediaId, long offset, UUID attempt) {
    return chunks(mediaId) + String.format(Locale.ROOT, "%015d-%s", offset, attempt);
  }

  static String renditions(UUID mediaId) {
    return "media/" + mediaId + "/";
  }

  /** Whose folder a key of ours is in. */
  static UUID mediaOf(String key) {
    return UUID.fromString(key.split("/", 3)[1]);
  }

  /** The folder of the round in which this object was made. */
  static String roundOf(String key) {
    var parts = key.split("/", 4);
    return parts[0] + "/" + parts[1] + "/" + parts[2] + "/";
  }

  static String rendition(UUID mediaId, long round) {
    return renditions(mediaId) + round + "/";
  }

  static String work(UUID mediaId, long round) {
    return renditions(mediaId) + round + "-work/";
  }
}
