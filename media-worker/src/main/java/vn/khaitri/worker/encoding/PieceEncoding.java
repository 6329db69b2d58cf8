package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import vn.khaitri.worker.encoding.EncodingPlan.Rendition;
import vn.khaitri.worker.ffmpeg.Finished;

/**
 * Makes one piece of every rung, looks whether it is whole, and puts it among the others. Whoever
 * makes it a second time makes the same bytes.
 */
final class PieceEncoding {
  private PieceEncoding() {}

  /** Where the playlist of one piece of one rung is; it tells whoever joins them what there is. */
  static String playlist(int piece, Rendition rendition) {
    return "pieces/%05d/%s.m3u8".formatted(piece, rendition.folder());
  }

  /**
   * Fetches what was made of one piece.
   *
   * @return names of the segments
   */
  static List<String> fetch(EncodingPlan plan, int piece, Transcoder.Fetching fetching)
      throws IOException, InterruptedException {
    var names = new ArrayList<String>();
    for (var rendition : plan.renditions()) {
      var lines = Files.readAllLines(fetching.need(playlist(piece, rendition)));
      for (var file : MediaPlaylist.read(lines).files()) {
        var name = segment(rendition, file);
        fetching.need(name);
        names.add(name);
      }
    }
    return names;
  }

  private static String segment(Rendition rendition, String file) {
    return Workbench.OUTPUT + "/" + rendition.folder() + "/" + file;
  }

  /**
   * @return what there is now, by name below the folder of the job; playlists last
   * @throws BadSource when there is no picture any more where there should be
   */
  static List<String> make(
      Workbench bench,
      EncodingPlan plan,
      Piece piece,
      String source,
      int threads,
      DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    for (var rendition : plan.renditions()) {
      Files.createDirectories(bench.file(EncodeCommand.folder(rendition)));
      Files.createDirectories(bench.output().resolve(rendition.folder()));
    }
    var frames = Math.max(1, piece.seconds(plan.seconds()) * plan.framesPerSecond());
    var run =
        bench.run(
            EncodeCommand.of(plan, piece, source, threads),
            progress -> share.accept(Math.min(1, progress.frame() / frames)));
    var media = new ArrayList<String>();
    var playlists = new ArrayList<String>();
    for (var rendition : plan.renditions()) {
      var made = made(bench, rendition, run);
      bench
          .policy()
          .requireDecoded(
              piece.start() + piece.seconds(plan.seconds()), piece.start() + made.seconds());
      for (var file : made.files()) {
        var name = segment(rendition, file);
        move(bench.file(EncodeCommand.folder(rendition)).resolve(file), bench.file(name));
        media.add(name);
      }
      var playlist = playlist(piece.number(), rendition);
      Files.createDirectories(bench.file(playlist).getParent());
      Files.writeString(bench.file(playlist), made.text());
      playlists.add(playlist);
    }
    media.addAll(playlists);
    return List.copyOf(media);
  }

  /** FFmpeg writes something that looks like segments also when it found no picture. */
  private static MediaPlaylist made(Workbench bench, Rendition rendition, Finished run)
      throws IOException {
    return run.lastFrame() == 0
        ? MediaPlaylist.NOTHING
        : MediaPlaylist.measure(bench.file(EncodeCommand.folder(rendition))).playlist();
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
