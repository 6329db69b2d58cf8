package vn.khaitri.contract.media;

/** The texts that a player asks for by name, besides the HLS playlists that the master names. */
public final class PlaybackTexts {
  public static final String STORYBOARD = "storyboard.vtt";
  public static final String SLIDES = "slides.json";
  public static final String HLS = "application/vnd.apple.mpegurl";

  private PlaybackTexts() {}

  /** What a text is, by the end of its name or address. */
  public static String contentType(String name) {
    if (name.endsWith(".vtt")) {
      return "text/vtt;charset=UTF-8";
    }
    return name.endsWith(".json") ? "application/json" : HLS;
  }
}
