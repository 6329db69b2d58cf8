package vn.khaitri.contract.media;

import java.util.List;

/**
 * A lecture as pictures with their times; the sound is the sound-only file of the same video. Also
 * the text of the object that a worker writes, with file names instead of addresses.
 */
public record SlidesView(List<Slide> slides) {
  /**
   * @param startSeconds shown from here until the next one
   * @param image where the picture is
   * @param bytes of the picture
   */
  public record Slide(double startSeconds, String image, long bytes) {}
}
