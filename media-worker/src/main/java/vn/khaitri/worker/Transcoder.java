package vn.khaitri.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import vn.khaitri.worker.MasterPlaylist.Variant;
import vn.khaitri.worker.MediaPlaylist.Measured;

/** Makes the renditions of one source file. Knows nothing of jobs or of the store. */
final class Transcoder {
  private final int threads;

  /**
   * @param threads of each encoder
   */
  Transcoder(int threads) {
    this.threads = threads;
  }

  /**
   * What lies in the output folder now.
   *
   * @param seconds that a player shows
   * @param soundKey name of the sound-only file; null for a silent video
   */
  record Renditions(double seconds, long dataSaverBytes, @Nullable String soundKey) {}

  /**
   * @param share told how much is done, 0 to 1
   * @throws BadSource when the file is at fault
   * @throws IOException when the machine is
   * @throws InterruptedException after the running child was stopped
   */
  Renditions transcode(Workbench bench, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    Files.createDirectories(bench.output());
    var source = NormalisedSource.copy(bench, done -> share.accept(0.04 * done));
    var video = bench.policy().accept(source.info());
    var plan = EncodingPlan.of(video, source.seconds(), source.info().audio().isPresent());
    Poster.draw(bench, source);
    share.accept(0.06);
    if (plan.sound()) {
      SoundTracks.encode(
          bench, source, plan.needsFullSound(), done -> share.accept(0.06 + 0.09 * done));
    }
    encode(bench, plan, source.file(), done -> share.accept(0.15 + 0.82 * done));
    var measured = measure(bench, plan);
    writeMaster(bench, plan, measured);
    var kept = measured.get(plan.dataSaver().folder());
    var keptBytes = DataSaver.write(bench, plan.dataSaver(), kept);
    share.accept(1);
    return new Renditions(
        kept.playlist().seconds(), keptBytes, plan.sound() ? SoundTracks.KEY : null);
  }

  private void encode(Workbench bench, EncodingPlan plan, String source, DoubleConsumer share)
      throws BadSource, IOException, InterruptedException {
    for (var rendition : plan.renditions()) {
      Files.createDirectories(bench.output().resolve(rendition.folder()));
    }
    bench.run(
        EncodeCommand.of(plan, source, threads),
        progress -> share.accept(Math.min(1, (double) progress.frame() / plan.expectedFrames())));
  }

  /** By folder of the rung. Every rung must be whole, and cut at the same places. */
  private static Map<String, Measured> measure(Workbench bench, EncodingPlan plan)
      throws BadSource, IOException {
    var measured = new HashMap<String, Measured>();
    for (var rendition : plan.renditions()) {
      var rung = MediaPlaylist.measure(bench.output().resolve(rendition.folder()));
      bench.policy().requireDecoded(plan.seconds(), rung.playlist().seconds());
      measured.put(rendition.folder(), rung);
    }
    if (measured.values().stream().map(Measured::playlist).distinct().count() != 1) {
      throw new IOException("the rungs are cut at different places");
    }
    return measured;
  }

  private static void writeMaster(
      Workbench bench, EncodingPlan plan, Map<String, Measured> measured) throws IOException {
    var variants = new ArrayList<Variant>();
    for (var rendition : plan.renditions()) {
      var folder = bench.output().resolve(rendition.folder());
      var init = Files.readAllBytes(folder.resolve(MediaPlaylist.INIT));
      var rung = measured.get(rendition.folder());
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
