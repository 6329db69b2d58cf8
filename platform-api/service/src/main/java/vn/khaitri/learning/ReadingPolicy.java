package vn.khaitri.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khaitri.contract.authoring.Block;

/**
 * How long it takes to read a lesson, and from when that is counted. Nobody reads two lessons at
 * once, nor one while they watch a video.
 */
final class ReadingPolicy {
  /** At the usual speed; a share of it is asked for. */
  private static final double WORDS_PER_MINUTE = 250;

  private static final Duration PICTURE = Duration.ofSeconds(6);
  private static final Duration DOCUMENT = Duration.ofMinutes(1);
  private static final Duration LINK = Duration.ofSeconds(10);
  private static final Duration LEAST = Duration.ofSeconds(5);

  /** What the page before tells of its video while this one opens. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(15);

  private ReadingPolicy() {}

  /**
   * What a learner has done so far.
   *
   * @param openedAt when they first opened the lesson
   * @param doneAt when they last marked one as done, whichever
   * @param watchedAt when they were last seen before a video
   */
  record Traces(Instant openedAt, Optional<Instant> doneAt, Optional<Instant> watchedAt) {}

  /**
   * @param share of the usual time that is asked for; nothing at all for 0
   */
  static Duration timeFor(List<Block> blocks, double share) {
    if (share <= 0) {
      return Duration.ZERO;
    }
    double usual = blocks.stream().mapToDouble(block -> timeFor(block).toMillis()).sum();
    var asked = Duration.ofMillis(Math.round(usual * share));
    return asked.compareTo(LEAST) < 0 ? LEAST : asked;
  }

  private static Duration timeFor(Block block) {
    return switch (block.kind()) {
      case TEXT -> Duration.ofMillis(Math.round(words(block.text()) * 60_000 / WORDS_PER_MINUTE));
      case PICTURE -> PICTURE;
      case DOCUMENT -> DOCUMENT;
      case LINK -> LINK;
    };
  }

  /** Outside of tags. */
  static int words(String html) {
    int words = 0;
    boolean inTag = false;
    boolean inWord = false;
    for (int at = 0; at < html.length(); at++) {
      char letter = html.charAt(at);
      boolean apart = inTag || letter == '<' || Character.isWhitespace(letter);
      if (!apart && !inWord) {
        words++;
      }
      inWord = !apart;
      inTag = letter == '<' || (inTag && letter != '>');
    }
    return words;
  }

  /** How long the lesson still takes; zero or less when it may be marked as done. */
  static Duration left(Traces traces, Duration asked, Instant now) {
    var busyUntil =
        Stream.concat(
                traces.doneAt().stream(),
                traces.watchedAt().stream()
                    .filter(at -> at.isAfter(traces.openedAt().plus(LAST_WORDS))))
            .filter(at -> at.isAfter(traces.openedAt()))
            .max(Instant::compareTo);
    return Duration.between(now, busyUntil.orElse(traces.openedAt()).plus(asked));
  }
}
