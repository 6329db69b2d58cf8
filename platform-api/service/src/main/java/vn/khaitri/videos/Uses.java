package vn.khaitri.videos;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khaitri.authoring.VideoUses;
import vn.khaitri.contract.videos.VideoUseView;
import vn.khaitri.library.Assets;

/** Where videos are shown. */
@ApplicationScoped
class Uses {
  private final VideoUses lessons;
  private final Assets assets;

  Uses(VideoUses lessons, Assets assets) {
    this.lessons = lessons;
    this.assets = assets;
  }

  private record Use(UUID mediaId, VideoUseView view) {}

  List<VideoUseView> of(UUID mediaId) {
    return of(Set.of(mediaId)).getOrDefault(mediaId, List.of());
  }

  /** By video, lessons first; those that nothing shows are left out. */
  Map<UUID, List<VideoUseView>> of(Collection<UUID> mediaIds) {
    var inLessons =
        lessons.of(mediaIds).stream()
            .map(
                use ->
                    new Use(
                        use.mediaId(),
                        new VideoUseView(
                            use.courseId(), use.lessonId(), null, use.title(), use.issued())));
    var inAssets =
        assets.ofVideos(mediaIds).stream()
            .map(
                asset ->
                    new Use(
                        asset.mediaId(),
                        new VideoUseView(
                            null, null, asset.id(), asset.title(), asset.appraised())));
    return Stream.concat(inLessons, inAssets)
        .collect(groupingBy(Use::mediaId, Collectors.mapping(Use::view, Collectors.toList())));
  }

  void forget(UUID mediaId) {
    lessons.forget(mediaId);
  }

  /** Who writes the courses among them. */
  Set<UUID> authors(List<VideoUseView> uses) {
    return lessons.authors(
        uses.stream().map(VideoUseView::courseId).filter(Objects::nonNull).distinct().toList());
  }
}
