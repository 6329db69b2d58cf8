package vn.khaitri.authoring;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Face of authoring: which lessons show a video. */
@ApplicationScoped
public class VideoUses {
  private final LessonRepository lessons;
  private final CourseRepository courses;

  VideoUses(LessonRepository lessons, CourseRepository courses) {
    this.lessons = lessons;
    this.courses = courses;
  }

  /** Lessons of drafts and of all issued versions, by course and title. */
  @Transactional
  public List<VideoUse> of(Collection<UUID> mediaIds) {
    return mediaIds.isEmpty() ? List.of() : lessons.showingVideos(mediaIds);
  }

  /** Its owner gave it up: no draft offers to take it back. */
  @Transactional(MANDATORY)
  public void forget(UUID mediaId) {
    lessons.forgetFormer(mediaId);
  }

  /** Who writes these courses. */
  @Transactional
  public Set<UUID> authors(Collection<UUID> courseIds) {
    return courses.among(courseIds).stream()
        .flatMap(course -> course.authors().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
