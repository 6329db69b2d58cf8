package vn.khaitri.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.WriteModule;
import vn.khaitri.shared.Ids;

/** A chuyên đề of a course. */
@Entity
@Table(schema = "authoring", name = "module")
class CourseModule {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Course course;

  @Column private int position;
  private String title;

  @Enumerated(EnumType.STRING)
  private ModuleOrder lessonOrder;

  private @Nullable Integer frameworkModule;
  private int revision;
  @Embedded private LastChange lastChange;
  @Embedded private @Nullable Removal removal;

  protected CourseModule() {}

  CourseModule(
      Course course, int position, String title, ModuleOrder order, LastChange lastChange) {
    this.id = Ids.next();
    this.course = course;
    this.position = position;
    this.title = title;
    this.lessonOrder = order;
    this.lastChange = lastChange;
  }

  /** Callers have compared the revision that the author saw. */
  void write(WriteModule request, LastChange lastChange) {
    title = request.title();
    lessonOrder = request.order();
    fill(request.frameworkModule());
    revision++;
    this.lastChange = lastChange;
  }

  /** Names the module of the programme that this one fills. */
  void fill(@Nullable Integer number) {
    frameworkModule = number;
  }

  void standAt(int position) {
    this.position = position;
  }

  void remove(Removal removal) {
    this.removal = removal;
  }

  void restore(int position) {
    this.position = position;
    removal = null;
  }

  boolean isRemoved() {
    return removal != null;
  }

  UUID id() {
    return id;
  }

  Course course() {
    return course;
  }

  String title() {
    return title;
  }

  ModuleOrder order() {
    return lessonOrder;
  }

  @Nullable Integer frameworkModule() {
    return frameworkModule;
  }

  int revision() {
    return revision;
  }

  LastChange lastChange() {
    return lastChange;
  }

  @Nullable Removal removal() {
    return removal;
  }
}
