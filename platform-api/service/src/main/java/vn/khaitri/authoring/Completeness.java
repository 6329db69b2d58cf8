package vn.khaitri.authoring;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.FieldFault;

/** What a course still lacks before it can be handed in. */
final class Completeness {
  private Completeness() {}

  /**
   * @param lessons of these modules, in the order in which they are learnt
   * @param ready videos that can be played
   * @return one fault for each empty module and unfinished lesson, in their order; empty when all
   *     is there
   */
  static List<FieldFault> faults(
      List<CourseModule> modules, List<Lesson> lessons, Set<UUID> ready) {
    if (lessons.isEmpty()) {
      return List.of(new FieldFault("/modules", "no-lesson"));
    }
    var byModule = lessons.stream().collect(groupingBy(lesson -> lesson.module().id()));
    var faults = new ArrayList<FieldFault>();
    for (int m = 0; m < modules.size(); m++) {
      var pointer = "/modules/" + m;
      var inside = byModule.getOrDefault(modules.get(m).id(), List.of());
      if (inside.isEmpty()) {
        faults.add(new FieldFault(pointer, "module-empty", modules.get(m).title()));
      }
      for (int n = 0; n < inside.size(); n++) {
        var lesson = inside.get(n);
        var place = pointer + "/lessons/" + n;
        lacks(lesson, ready)
            .ifPresent(name -> faults.add(new FieldFault(place, name, lesson.title())));
      }
    }
    return faults;
  }

  private static Optional<String> lacks(Lesson lesson, Set<UUID> ready) {
    return switch (lesson.kind()) {
      case TEXT, PRACTICE, SESSION -> when(lesson.isEmpty(), "text-empty");
      case DOCUMENT -> when(lesson.isEmpty(), "document-missing");
      case LINK -> when(lesson.isEmpty(), "link-missing");
      case QUIZ -> when(lesson.questions() == 0, "quiz-without-questions");
      case VIDEO -> lacksOfVideo(lesson.mediaId(), ready);
    };
  }

  private static Optional<String> lacksOfVideo(@Nullable UUID mediaId, Set<UUID> ready) {
    return mediaId == null
        ? Optional.of("video-missing")
        : when(!ready.contains(mediaId), "video-not-ready");
  }

  private static Optional<String> when(boolean lacking, String name) {
    return lacking ? Optional.of(name) : Optional.empty();
  }
}
