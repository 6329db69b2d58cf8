package vn.khaitri.worker.encoding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import vn.khaitri.worker.encoding.EncodingPlan.Rendition;
import vn.khaitri.worker.encoding.MasterPlaylist.Variant;
import vn.khaitri.worker.encoding.MediaPlaylist.Measured;

/**
 * Makes the renditions of one source file: what concerns the whole, the pieces, and what is made of
 * the pieces. Knows nothing of jobs or of the store.
 */
public final class Transcoder {
  private static final String LOWEST = "lowest.mp4";

  private final int threads;

  /**
   * @param threads of each encoder
   */
  public Transcoder(int threads) {
    this.threads = threads;
  }

  /**
   * What lies in the output folder now, by name below it.
   *
   * @param seconds that a player shows
   * @param sound null for a silent video
   * @param slides null for a video that is no slide lecture
   */
  public record Renditions(
      double seconds,
      String master,
      String poster,
      String dataSaver,
      long dataSaverBytes,
      @Nullable String sound,
      String storyboard,
      @Nullable String slides) {}

  /** Brings a file of the job here, by its name below the folder, unless it is here. */
  @FunctionalInterface
  public interface Fetching {
    Path need(String name) throws IOException, InterruptedException;
  }

  /** The whole as one piece. */
  Renditions transcode(Workbench bench, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    var source = prepare(bench, done -> share.accept(0.15 * done));
    encode(bench, source, Piece.last(0, 0), done -> share.accept(0.15 + 0.82 * done));
    return finish(bench, source, 1, done -> share.accept(0.97 + 0.03 * done));
  }

  /**
   * From the uploaded file to the normalised one, with all that is not made in pieces.
   *
   * @param share told how much is done, 0 to 1
   * @throws BadSource when the file is at fault
   * @throws IOException when the machine is
   * @throws InterruptedException after the running child was stopped
   */
  public NormalisedSource prepare(Workbench bench, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    Files.createDirectories(bench.output());
    var source = NormalisedSource.copy(bench, done -> share.accept(0.27 * done));
    var plan = plan(bench, source);
    Poster.draw(bench, source);
    share.accept(0.4);
    if (plan.sound()) {
      SoundTracks.encode(
          bench, source, plan.needsFullSound(), done -> share.accept(0.4 + 0.6 * done));
    }
    share.accept(1);
    return source;
  }

  /** Names of what {@link #prepare} made for whoever encodes pieces; the output folder aside. */
  public static List<String> prepared(Workbench bench, NormalisedSource source) {
    return Files.exists(bench.file(SoundTracks.FULL))
        ? List.of(source.file(), SoundTracks.FULL)
        : List.of(source.file());
  }

  /** Before {@link #encode}: the sound, which goes into the pieces. */
  public static void fetchSound(Workbench bench, NormalisedSource source, Fetching fetching)
      throws BadSource, IOException, InterruptedException {
    var plan = plan(bench, source);
    if (plan.sound()) {
      fetching.need(SoundTracks.SMALL);
    }
    if (plan.needsFullSound()) {
      fetching.need(SoundTracks.FULL);
    }
  }

  /**
   * Before {@link #finish}: all that was made of the pieces, and the small sound.
   *
   * @param share told how much is done, 0 to 1
   * @return names of what lies in the output folder now
   */
  public static Set<String> fetchPieces(
      Workbench bench, NormalisedSource source, int pieces, Fetching fetching, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    var plan = plan(bench, source);
    var names = new HashSet<String>();
    for (var piece = 0; piece < pieces; piece++) {
      names.addAll(PieceEncoding.fetch(plan, piece, fetching));
      share.accept((piece + 1.0) / pieces);
    }
    if (plan.sound()) {
      fetching.need(SoundTracks.SMALL);
      names.add(SoundTracks.SMALL);
    }
    return names;
  }

  /**
   * One piece of the picture, of all rungs.
   *
   * @return names of the files that it added
   */
  public List<String> encode(
      Workbench bench, NormalisedSource source, Piece piece, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    return PieceEncoding.make(bench, plan(bench, source), piece, source.file(), threads, share);
  }

  /**
   * What is made of all the pieces, which are there.
   *
   * @param pieces how many
   */
  public Renditions finish(
      Workbench bench, NormalisedSource source, int pieces, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    var plan = plan(bench, source);
    join(bench, plan, pieces);
    var measured = measure(bench, plan);
    writeMaster(bench, plan, measured);
    share.accept(0.2);
    var rungs =
        measured.entrySet().stream()
            .map(rung -> FinishedRung.of(bench, rung.getKey(), rung.getValue().playlist()))
            .toList();
    var kept = rungs.get(plan.renditions().indexOf(plan.dataSaver()));
    var keptBytes = DataSaver.write(bench, kept);
    share.accept(0.4);
    rungs.getFirst().writeTo(bench.file(LOWEST));
    Storyboard.draw(bench, rungs.getFirst(), LOWEST);
    share.accept(0.5);
    var slides = plan.sound() ? SlideLecture.make(bench, plan, rungs, LOWEST, keptBytes) : null;
    Files.delete(bench.file(LOWEST));
    share.accept(1);
    return new Renditions(
        kept.seconds(),
        MasterPlaylist.KEY,
        Poster.KEY,
        DataSaver.KEY,
        keptBytes,
        plan.sound() ? SoundTracks.KEY : null,
        Storyboard.KEY,
        slides);
  }

  private static EncodingPlan plan(Workbench bench, NormalisedSource source) throws BadSource {
    return EncodingPlan.of(
        bench.policy().accept(source.info()), source.seconds(), source.info().audio().isPresent());
  }

  private static void join(Workbench bench, EncodingPlan plan, int pieces) throws IOException {
    for (var rendition : plan.renditions()) {
      var playlists = new ArrayList<MediaPlaylist>();
      for (var piece = 0; piece < pieces; piece++) {
        var lines = Files.readAllLines(bench.file(PieceEncoding.playlist(piece, rendition)));
        playlists.add(MediaPlaylist.read(lines));
      }
      Files.writeString(
          bench.output().resolve(rendition.folder()).resolve(MediaPlaylist.FILE),
          MediaPlaylist.joined(playlists).text());
    }
  }

  /** In the order of the plan. Every rung must be whole, and cut at the same places. */
  private static Map<Rendition, Measured> measure(Workbench bench, EncodingPlan plan)
      throws BadSource, IOException {
    var measured = new LinkedHashMap<Rendition, Measured>();
    for (var rendition : plan.renditions()) {
      var rung = MediaPlaylist.measure(bench.output().resolve(rendition.folder()));
      bench.policy().requireDecoded(plan.seconds(), rung.playlist().seconds());
      measured.put(rendition, rung);
    }
    if (measured.values().stream().map(Measured::playlist).distinct().count() != 1) {
      throw new IOException("the rungs are cut at different places");
    }
    return measured;
  }

  private static void writeMaster(
      Workbench bench, EncodingPlan plan, Map<Rendition, Measured> measured) throws IOException {
    var variants = new ArrayList<Variant>();
    for (var one : measured.entrySet()) {
      var rendition = one.getKey();
      var rung = one.getValue();
      var folder = bench.output().resolve(rendition.folder());
      var init = Files.readAllBytes(folder.resolve(MediaPlaylist.INIT));
      variants.add(
          new Variant(
              rendition.folder() + "/" + MediaPlaylist.FILE,
              rung.peak(),
              rung.average(),
              rendition.width(),
              rendition.height(),
              plan.framesPerSecond(),
              CodecName.of(init, plan.sound())));
    }
    Files.writeString(bench.output().resolve(MasterPlaylist.KEY), MasterPlaylist.of(variants));
  }
}
