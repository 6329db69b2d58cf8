package vn.khaitri.contract.learning;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.BlockKind;

/**
 * A piece of a lesson as a learner is shown it.
 *
 * @param text sanitised HTML of a TEXT; what a PICTURE shows, in words; the title of a DOCUMENT or
 *     LINK
 * @param address of a LINK; of a PICTURE or DOCUMENT the path of {@link LearningApi#file}
 * @param asset of a PICTURE or DOCUMENT
 */
public record LessonBlock(
    UUID id, BlockKind kind, String text, @Nullable URI address, @Nullable Asset asset) {

  /**
   * @param bytes size of the file
   * @param aiGenerated has to be said where it is shown
   * @param available false when its licence has run out: there is nothing to show then (BR-13)
   */
  public record Asset(
      UUID id, long bytes, boolean aiGenerated, String licence, String owner, boolean available) {}
}
