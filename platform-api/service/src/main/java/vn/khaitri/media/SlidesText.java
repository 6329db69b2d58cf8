package vn.khaitri.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.khaitri.contract.media.SlidesView;
import vn.khaitri.contract.media.SlidesView.Slide;

/** The JSON text of a lecture's slides. */
final class SlidesText {
  /** More is none: six hours of slides have 200 kB. */
  static final int MAX_BYTES = 1024 * 1024;

  private static final ObjectMapper JSON = new ObjectMapper();

  private SlidesText() {}

  /** Empty when it is not one, or its slides are not in order from the beginning. */
  static Optional<List<Slide>> read(String text) {
    try {
      var view = JSON.readValue(text, SlidesView.class);
      return Optional.ofNullable(view).map(SlidesView::slides).filter(SlidesText::inOrder);
    } catch (JsonProcessingException _) {
      return Optional.empty();
    }
  }

  /** The same with another address for each picture. */
  static String renamed(String text, UnaryOperator<String> address) {
    try {
      var slides =
          JSON.readValue(text, SlidesView.class).slides().stream()
              .map(
                  slide ->
                      new Slide(slide.startSeconds(), address.apply(slide.image()), slide.bytes()))
              .toList();
      return JSON.writeValueAsString(new SlidesView(slides));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean inOrder(List<Slide> slides) {
    if (slides.isEmpty() || slides.getFirst() == null || slides.getFirst().startSeconds() != 0) {
      return false;
    }
    for (int n = 0; n < slides.size(); n++) {
      var slide = slides.get(n);
      if (slide == null || slide.image() == null) {
        return false;
      }
      if (n > 0 && !(slide.startSeconds() > slides.get(n - 1).startSeconds())) {
        return false;
      }
    }
    return true;
  }
}
