package vn.khaitri.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.event.CoursePublished;

/** A module of an issued version. */
@Entity
@Immutable
@IdClass(VersionModule.Key.class)
@Table(schema = "authoring", name = "version_module")
class VersionModule {
  @Id private UUID versionId;
  @Id private UUID moduleId;
  @Column private int position;
  private String title;

  @Enumerated(EnumType.STRING)
  private ModuleOrder lessonOrder;

  private @Nullable Integer frameworkModule;

  protected VersionModule() {}

  record Key(UUID versionId, UUID moduleId) {}

  UUID moduleId() {
    return moduleId;
  }

  CourseContent.Module content(List<CourseContent.Lesson> lessons) {
    return new CourseContent.Module(title, lessonOrder, frameworkModule, lessons);
  }

  CoursePublished.Module toEvent(List<CoursePublished.Lesson> lessons) {
    return new CoursePublished.Module(moduleId, title, lessonOrder, lessons);
  }
}
