package vn.khaitri.web.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khaitri.contract.media.MediaView;

/**
 * Videos of an outline whose state changes by itself, and when the page looks at them again: at
 * once for all, asking for their uploads alone. It ends when none of them moves any more.
 *
 * @param seconds until then
 * @param asked how often it was looked before
 */
public record VideoWatch(UUID courseId, List<StateTag> tags, int seconds, int asked) {
  /** What fits into an address that every server takes. */
  private static final int MOST = 40;

  private static final int LEAST_SECONDS = 3;
  private static final int MOST_SECONDS = 60;

  /**
   * A video as the page shows it.
   *
   * @param seen its state and percent
   */
  record Watched(UUID lessonId, UUID mediaId, String seen) {
    private static final String ID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern WRITTEN =
        Pattern.compile("(?<lesson>" + ID + ")\\.(?<media>" + ID + ")\\.(?<seen>\\w{1,20})");

    /** None for what is not written by {@link #toString}. */
    static Stream<Watched> of(String written) {
      var parts = WRITTEN.matcher(written);
      return parts.matches()
          ? Stream.of(
              new Watched(
                  UUID.fromString(parts.group("lesson")),
                  UUID.fromString(parts.group("media")),
                  parts.group("seen")))
          : Stream.empty();
    }

    private static Stream<Watched> of(StateTag tag) {
      var media = tag.media();
      return media == null
          ? Stream.empty()
          : Stream.of(new Watched(tag.lessonId(), media.id(), seen(tag)));
    }

    private static String seen(StateTag tag) {
      return tag.readiness().name() + tag.percent();
    }

    private StateTag tag(Map<UUID, MediaView> media) {
      var now = media.get(mediaId);
      return new StateTag(lessonId, now, Readiness.ofVideo(now), 0);
    }

    @Override
    public String toString() {
      return lessonId + "." + mediaId + "." + seen;
    }
  }

  /** One for each {@value #MOST} of them. */
  static List<VideoWatch> of(UUID courseId, List<StateTag> moving) {
    var watches = new ArrayList<VideoWatch>();
    for (int from = 0; from < moving.size(); from += MOST) {
      var some = moving.subList(from, Math.min(from + MOST, moving.size()));
      watches.add(new VideoWatch(courseId, some, LEAST_SECONDS, 0));
    }
    return watches;
  }

  /**
   * As it is now.
   *
   * @param media by their ids; without those that are gone
   */
  VideoWatch next(List<Watched> before, Map<UUID, MediaView> media) {
    var now = before.stream().map(watched -> watched.tag(media)).toList();
    var moved =
        !now.stream()
            .map(Watched::seen)
            .toList()
            .equals(before.stream().map(Watched::seen).toList());
    return new VideoWatch(
        courseId, now, BackOff.next(moved, seconds, LEAST_SECONDS, MOST_SECONDS), asked + 1);
  }

  public boolean isOver() {
    return tags.stream().noneMatch(tag -> tag.readiness().isMoving());
  }

  /** Under which it is looked at again; another one each time. */
  public String page() {
    return tags.stream()
        .filter(tag -> tag.readiness().isMoving())
        .flatMap(Watched::of)
        .map(watched -> "&video=" + watched)
        .collect(
            Collectors.joining(
                "", "/day/khoa/" + courseId + "/tinh-trang?giay=" + seconds + "&lan=" + asked, ""));
  }
}
