package vn.khaitri.caption;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.khaitri.contract.caption.Cue;
import vn.khaitri.contract.caption.WriteCaptions;
import vn.khaitri.identity.Persons;
import vn.khaitri.media.Media;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.text.Texts;

/** Changes captions, whoever brings them. Called in a transaction. */
@ApplicationScoped
class CaptionWriting {
  private static final int SAID_AT_ONCE = 50;

  private final CaptionTrackRepository tracks;
  private final Media media;
  private final Persons persons;
  private final Clock clock;

  CaptionWriting(CaptionTrackRepository tracks, Media media, Persons persons, Clock clock) {
    this.tracks = tracks;
    this.media = media;
    this.persons = persons;
    this.clock = clock;
  }

  /** Whose captions are written, and by whom. */
  record Writing(UUID mediaId, String language, UUID writerId, int revision) {}

  CaptionTrack write(Writing writing, WriteCaptions request) {
    var cues =
        request.cues().stream()
            .map(cue -> new Cue(cue.startMillis(), cue.endMillis(), kept(cue.text())))
            .toList();
    refuse(CuePolicy.faults(cues, duration(writing), CuePolicy.Place::ofCue));
    return put(writing, CaptionChange.Act.WRITTEN, cues);
  }

  CaptionTrack upload(Writing writing, byte[] file) {
    var content = CaptionFile.read(CaptionCharset.decode(file, writing.language()));
    refuse(content.faults());
    var cues = content.cues().stream().map(CaptionFile.Placed::cue).toList();
    refuse(
        CuePolicy.faults(
            cues, duration(writing), n -> CuePolicy.Place.ofLine(content.cues().get(n).line())));
    return put(writing, CaptionChange.Act.UPLOADED, cues);
  }

  void remove(Writing writing) {
    put(writing, CaptionChange.Act.REMOVED, List.of());
  }

  private CaptionTrack put(Writing writing, CaptionChange.Act act, List<Cue> cues) {
    var track = tracks.lockedOrNew(writing.mediaId(), writing.language());
    requireSeen(writing.revision(), track);
    tracks.add(track.put(act, cues, writing.writerId(), clock.instant()));
    return track;
  }

  private void requireSeen(int seen, CaptionTrack track) {
    if (seen == track.revision()) {
      return;
    }
    var by = track.changedBy();
    var at = track.changedAt();
    var name = by == null ? "?" : persons.displayNames(Set.of(by)).getOrDefault(by, "?");
    long minutes = at == null ? 1 : Math.max(1, Duration.between(at, clock.instant()).toMinutes());
    throw new ProblemException(CaptionProblem.CAPTIONS_CHANGED, name, minutes);
  }

  private long duration(Writing writing) {
    return Math.round(media.durationSeconds(writing.mediaId()) * 1000);
  }

  /** An empty line would end the cue in a file, and what follows would be lost. */
  private static String kept(String text) {
    return Texts.stored(text.strip().replaceAll("\\R\\s*", "\n"));
  }

  private static void refuse(List<FieldFault> faults) {
    if (!faults.isEmpty()) {
      throw unusable(faults);
    }
  }

  static ProblemException unusable(List<FieldFault> faults) {
    return new ProblemException(
        CaptionProblem.CAPTIONS_UNUSABLE,
        faults.subList(0, Math.min(SAID_AT_ONCE, faults.size())),
        faults.size());
  }
}
