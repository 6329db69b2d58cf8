package vn.khaitri.media;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khaitri.contract.media.ChapterView;
import vn.khaitri.contract.media.CompleteJob;
import vn.khaitri.shared.ProblemException;

/** What a worker's report must be like before the store is asked whether it is true. */
final class CompletionPolicy {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  private CompletionPolicy() {}

  static void requireUsable(CompleteJob completion) {
    boolean usable =
        Double.isFinite(completion.durationSeconds())
            && SHA_256.matcher(completion.sourceSha256()).matches()
            && names(completion).allMatch(HlsPlaylist::isPlainName)
            && chaptersAreInOrder(completion);
    if (!usable) {
      throw new ProblemException(MediaProblem.COMPLETION_UNUSABLE);
    }
  }

  /** Ascending, and all of them begin within the video. */
  private static boolean chaptersAreInOrder(CompleteJob completion) {
    var starts = completion.chapters().stream().map(ChapterView::startSeconds).toList();
    return starts.stream().sorted().toList().equals(starts)
        && starts.stream().allMatch(start -> start < completion.durationSeconds());
  }

  /** The files that the report speaks of itself; the master playlist names the others. */
  static Stream<String> names(CompleteJob completion) {
    var always =
        Stream.of(completion.masterKey(), completion.posterKey(), completion.dataSaverKey());
    var some = Stream.of(completion.audioKey(), completion.storyboardKey(), completion.slidesKey());
    return Stream.concat(always, some.filter(Objects::nonNull));
  }
}
