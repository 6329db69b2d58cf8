package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.khaitri.worker.encoding.EncodingPlan.Rendition;
import vn.khaitri.worker.encoding.MediaPlaylist.Segment;

/**
 * A rung whose segments are all there, to make other things of: an init and segments in a row are a
 * file already.
 *
 * @param folder where its files are
 */
record FinishedRung(Rendition rendition, Path folder, List<Segment> segments) {
  static FinishedRung of(Workbench bench, Rendition rendition, MediaPlaylist playlist) {
    return new FinishedRung(
        rendition, bench.output().resolve(rendition.folder()), playlist.segments());
  }

  double seconds() {
    return segments.stream().mapToDouble(Segment::seconds).sum();
  }

  void writeTo(Path file) throws IOException {
    write(segments, file);
  }

  void writeTo(Path file, int segment) throws IOException {
    write(List.of(segments.get(segment)), file);
  }

  private void write(List<Segment> some, Path file) throws IOException {
    try (var joined = Files.newOutputStream(file)) {
      Files.copy(folder.resolve(MediaPlaylist.INIT), joined);
      for (var segment : some) {
        Files.copy(folder.resolve(segment.name()), joined);
      }
    }
  }
}
