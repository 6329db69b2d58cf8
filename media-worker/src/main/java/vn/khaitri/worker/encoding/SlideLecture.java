package vn.khaitri.worker.encoding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.media.SlidesView;
import vn.khaitri.contract.media.SlidesView.Slide;
import vn.khaitri.worker.ffmpeg.UntrustedInput;
import vn.khaitri.worker.slides.GreyPicture;
import vn.khaitri.worker.slides.Still;
import vn.khaitri.worker.slides.StillSearch;

/** The stills that stand for a lecture whose picture hardly changes, for the slowest lines. */
final class SlideLecture {
  static final String KEY = "slides.json";

  private static final String GREY = "grey.raw";
  private static final ObjectMapper JSON = new ObjectMapper();

  private SlideLecture() {}

  /**
   * @param film of the lowest rung, in the folder of the job
   * @param rungs ascending
   * @param dataSaver bytes of what they must be cheaper than
   * @return the key; null for a film that stills cannot stand for, or not cheaply
   */
  static @Nullable String make(
      Workbench bench, EncodingPlan plan, List<FinishedRung> rungs, String film, long dataSaver)
      throws IOException, InterruptedException {
    var stills = search(bench, film);
    if (stills.isEmpty()) {
      return null;
    }
    var slides = new ArrayList<Slide>();
    var pictures = new SlidePictures(bench, sharpest(rungs), plan.framesPerSecond());
    for (var still : stills.get()) {
      var name = pictures.draw(slides.size() + 1, still.pictureSeconds());
      var bytes = Files.size(bench.output().resolve(name));
      slides.add(new Slide(still.startSeconds(), name, bytes));
    }
    var sound = Files.size(bench.output().resolve(SoundTracks.KEY));
    if (slides.stream().mapToLong(Slide::bytes).sum() + sound >= dataSaver) {
      for (var slide : slides) {
        Files.delete(bench.output().resolve(slide.image()));
      }
      return null;
    }
    JSON.writeValue(bench.output().resolve(KEY).toFile(), new SlidesView(List.copyOf(slides)));
    return KEY;
  }

  private static Optional<List<Still>> search(Workbench bench, String film)
      throws IOException, InterruptedException {
    var arguments = new ArrayList<>(List.of("-v", "warning"));
    arguments.addAll(UntrustedInput.of(film));
    var filters =
        "fps=%d,scale=%d:%d:flags=area,format=gray"
            .formatted(StillSearch.PICTURES_PER_SECOND, GreyPicture.WIDTH, GreyPicture.HEIGHT);
    arguments.addAll(List.of("-an", "-vf", filters, "-f", "rawvideo", GREY));
    bench.derive(arguments);
    var search = new StillSearch();
    try (var in = new BufferedInputStream(Files.newInputStream(bench.file(GREY)))) {
      for (var points = in.readNBytes(GreyPicture.BYTES);
          points.length == GreyPicture.BYTES;
          points = in.readNBytes(GreyPicture.BYTES)) {
        search.add(new GreyPicture(points));
      }
    }
    Files.delete(bench.file(GREY));
    return search.lecture();
  }

  /** More lines than this make no text more readable on a phone. */
  private static FinishedRung sharpest(List<FinishedRung> rungs) {
    return rungs.stream()
        .filter(rung -> rung.rendition().rung().shortSide() <= SlidePictures.MOST_LINES)
        .reduce((lower, higher) -> higher)
        .orElseGet(rungs::getFirst);
  }
}
