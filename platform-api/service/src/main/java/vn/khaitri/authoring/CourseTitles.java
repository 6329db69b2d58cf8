package vn.khaitri.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Face of authoring: courses by what people call them, where ids say nothing to anyone. */
@ApplicationScoped
public class CourseTitles {
  private final CourseRepository courses;

  CourseTitles(CourseRepository courses) {
    this.courses = courses;
  }

  /** By id; unknown ids are left out. */
  @Transactional
  public Map<UUID, String> of(Collection<UUID> courseIds) {
    return courseIds.isEmpty() ? Map.of() : courses.titles(courseIds);
  }

  /** The published course of exactly this title; empty when there is none or more than one. */
  @Transactional
  public Optional<UUID> published(String title) {
    var found = courses.publishedAs(title);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
