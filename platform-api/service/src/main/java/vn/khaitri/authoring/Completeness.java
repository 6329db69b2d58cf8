package vn.khaitri.authoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.Fault;

/** What a course still lacks before it can be handed in. */
final class Completeness {
  private Completeness() {}

  /**
   * @param ready whether a video can be played
   * @return one fault for each unfinished lesson, in their order; empty when all is there
   */
  static List<Fault> faults(List<Lesson> lessons, Predicate<UUID> ready) {
    if (lessons.isEmpty()) {
      return List.of(new Fault("/lessons", "no-lesson"));
    }
    return IntStream.range(0, lessons.size())
        .boxed()
        .flatMap(
            n -> {
              var lesson = lessons.get(n);
              return lacks(lesson, ready).stream()
                  .map(name -> new Fault("/lessons/" + n, name, lesson.title()));
            })
        .toList();
  }

  private static Optional<String> lacks(Lesson lesson, Predicate<UUID> ready) {
    return switch (lesson.kind()) {
      case TEXT -> when(LessonHtml.isEmpty(lesson.text()), "text-empty");
      case QUIZ -> when(lesson.questions() == 0, "quiz-without-questions");
      case VIDEO -> lacksOfVideo(lesson.mediaId(), ready);
    };
  }

  private static Optional<String> lacksOfVideo(@Nullable UUID mediaId, Predicate<UUID> ready) {
    return mediaId == null
        ? Optional.of("video-missing")
        : when(!ready.test(mediaId), "video-not-ready");
  }

  private static Optional<String> when(boolean lacking, String name) {
    return lacking ? Optional.of(name) : Optional.empty();
  }
}
