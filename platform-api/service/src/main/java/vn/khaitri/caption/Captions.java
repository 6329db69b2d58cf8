package vn.khaitri.caption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.khaitri.contract.caption.CaptionView;
import vn.khaitri.shared.ProblemException;

/** What other features may ask about captions; who may see the video is for them to know. */
@ApplicationScoped
public class Captions {
  private static final Pattern NAME = Pattern.compile("captions/([A-Za-z0-9-]{2,35})\\.vtt");

  private final CaptionTrackRepository tracks;

  Captions(CaptionTrackRepository tracks) {
    this.tracks = tracks;
  }

  /** True for the name of captions among the texts of a video. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  @Transactional
  public List<CaptionView> of(UUID mediaId) {
    return tracks.written(mediaId).stream()
        .sorted(
            Comparator.comparing(CaptionTrackRepository.Written::language, CaptionLanguages.ORDER))
        .map(
            track ->
                new CaptionView(
                    track.language(), CaptionLanguages.label(track.language()), track.revision()))
        .toList();
  }

  /** As WebVTT; 404 {@code captions-not-written} when there are none of that name. */
  @Transactional
  public String named(UUID mediaId, String name) {
    var found = NAME.matcher(name);
    if (!found.matches()) {
      throw new ProblemException(CaptionProblem.CAPTIONS_NOT_WRITTEN);
    }
    return CueWriter.vtt(written(mediaId, found.group(1)).cues());
  }

  CaptionTrack written(UUID mediaId, String language) {
    return tracks
        .of(mediaId, language)
        .filter(track -> !track.cues().isEmpty())
        .orElseThrow(() -> new ProblemException(CaptionProblem.CAPTIONS_NOT_WRITTEN));
  }
}
