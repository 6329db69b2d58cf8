package vn.khaitri.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.WriteModule;

/** A chuyên đề of a course. */
@Entity
@Table(schema = "authoring", name = "module")
class CourseModule extends OutlinePart {
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Course course;

  @Enumerated(EnumType.STRING)
  private ModuleOrder lessonOrder;

  private @Nullable Integer frameworkModule;

  protected CourseModule() {}

  CourseModule(
      Course course, int position, String title, ModuleOrder order, LastChange lastChange) {
    super(position, title, lastChange);
    this.course = course;
    this.lessonOrder = order;
  }

  /** Callers have compared the revision that the author saw. */
  void write(WriteModule request, LastChange lastChange) {
    lessonOrder = request.order();
    fill(request.frameworkModule());
    change(request.title(), lastChange);
  }

  /** Names the module of the programme that this one fills. */
  void fill(@Nullable Integer number) {
    frameworkModule = number;
  }

  Course course() {
    return course;
  }

  ModuleOrder order() {
    return lessonOrder;
  }

  @Nullable Integer frameworkModule() {
    return frameworkModule;
  }
}
