package vn.khaitri.worker.ffmpeg;

import java.util.ArrayList;
import java.util.List;

/**
 * Options that stand before every input that somebody sent us.
 *
 * <p>Without the list of formats a playlist named .mp4 makes FFmpeg open other files and addresses;
 * without the pixel limit a file of 200 kB takes a gigabyte of memory.
 */
public final class UntrustedInput {
  /** 8K video has 33 million. */
  public static final int MAX_PIXELS = 36_000_000;

  private static final String FORMATS =
      "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,mpegts,mpeg,avi,flv,asf,ogg,mp3,wav,flac,aac";

  private UntrustedInput() {}

  /**
   * @param fileName one of our own names, never the uploader's
   */
  public static List<String> of(String fileName) {
    var arguments = new ArrayList<>(options());
    arguments.addAll(List.of("-i", "file:" + fileName));
    return arguments;
  }

  static List<String> options() {
    return List.of(
        "-protocol_whitelist",
        "file,pipe",
        "-format_whitelist",
        FORMATS,
        "-max_pixels",
        Integer.toString(MAX_PIXELS));
  }
}
