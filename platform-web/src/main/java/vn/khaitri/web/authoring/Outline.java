package vn.khaitri.web.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.authoring.ModuleDraftView;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.contract.media.MediaView;

/** A course as its author sees it: modules, in them the lessons in order, each with its state. */
public record Outline(CourseView course, List<Part> parts) {

  /**
   * A module.
   *
   * @param index from 0
   * @param count of all modules
   */
  public record Part(UUID courseId, int index, int count, ModuleDraftView module, List<Row> rows) {
    public int number() {
      return index + 1;
    }

    public UUID id() {
      return module.id();
    }

    /** Where the problems of this module point to. */
    public String pointer() {
      return "modules/" + index;
    }

    /** In the page. */
    public String anchor() {
      return "modules-" + index;
    }

    public int above() {
      return Math.max(0, index - 1);
    }

    public int below() {
      return Math.min(count - 1, index + 1);
    }

    public boolean isFirst() {
      return index == 0;
    }

    public boolean isLast() {
      return number() == count;
    }

    public String page() {
      return "/day/khoa/" + courseId + "/chuyen-de/" + module.id();
    }
  }

  /**
   * Where a lesson may go.
   *
   * @param position from 0 in the module
   */
  public record Place(UUID moduleId, int position) {}

  /**
   * A lesson.
   *
   * @param index from 0 through all modules
   * @param pointer where the problems of this lesson point to
   * @param media null for a lesson without an upload
   * @param above one step up, at the top of a module into the one before; null for the first lesson
   * @param below likewise down
   */
  public record Row(
      UUID courseId,
      int index,
      String pointer,
      UUID moduleId,
      LessonFactsView lesson,
      @Nullable MediaView media,
      Readiness readiness,
      @Nullable Place above,
      @Nullable Place below) {

    public int number() {
      return index + 1;
    }

    /** Its state as the outline shows it. */
    public StateTag tag() {
      return new StateTag(lesson.id(), media, readiness, lesson.questions());
    }

    /** In the page. */
    public String anchor() {
      return pointer.replace('/', '-');
    }

    public String page() {
      return "/day/khoa/" + courseId + "/bai/" + lesson.id();
    }
  }

  /**
   * @param media finds an upload; null for one that is gone
   */
  static Outline of(CourseView course, Function<UUID, @Nullable MediaView> media) {
    var parts = new ArrayList<Part>();
    int index = 0;
    for (var module : course.modules()) {
      var rows = new ArrayList<Row>();
      for (var lesson : module.lessons()) {
        var upload = lesson.mediaId() == null ? null : media.apply(lesson.mediaId());
        rows.add(
            new Row(
                course.id(),
                index++,
                "modules/" + parts.size() + "/lessons/" + rows.size(),
                module.id(),
                lesson,
                upload,
                Readiness.of(lesson, upload),
                above(course.modules(), parts.size(), rows.size()),
                below(course.modules(), parts.size(), rows.size())));
      }
      parts.add(
          new Part(course.id(), parts.size(), course.modules().size(), module, List.copyOf(rows)));
    }
    return new Outline(course, List.copyOf(parts));
  }

  private static @Nullable Place above(List<ModuleDraftView> modules, int module, int place) {
    if (place > 0) {
      return new Place(modules.get(module).id(), place - 1);
    }
    if (module == 0) {
      return null;
    }
    var before = modules.get(module - 1);
    return new Place(before.id(), before.lessons().size());
  }

  private static @Nullable Place below(List<ModuleDraftView> modules, int module, int place) {
    if (place + 1 < modules.get(module).lessons().size()) {
      return new Place(modules.get(module).id(), place + 1);
    }
    return module + 1 == modules.size() ? null : new Place(modules.get(module + 1).id(), 0);
  }

  /** The lessons of all modules in the order in which they are learnt. */
  public List<Row> rows() {
    return parts.stream().flatMap(part -> part.rows().stream()).toList();
  }

  public boolean isEditable() {
    return course.own() && course.state().editable();
  }

  /** Looks again after the videos that change by themselves. */
  public List<VideoWatch> watches() {
    return VideoWatch.of(
        course.id(),
        rows().stream().map(Row::tag).filter(tag -> tag.readiness().isMoving()).toList());
  }

  public List<Row> unfinished() {
    return rows().stream().filter(row -> !row.readiness().isReady()).toList();
  }

  /** Modules without a lesson; none while there is no lesson at all. */
  public List<Part> hollow() {
    return rows().isEmpty()
        ? List.of()
        : parts.stream().filter(part -> part.rows().isEmpty()).toList();
  }

  /** Modules whose periods are not those of the framework. */
  public List<Part> differing() {
    return parts.stream().filter(part -> differs(part.module())).toList();
  }

  private static boolean differs(ModuleDraftView module) {
    return module.framework() != null && !module.sums().equalTo(module.framework());
  }

  /** Whether the periods of the course as a whole are not those of the framework. */
  public boolean isDiffering() {
    return course.framework() != null && !course.sums().equalTo(course.framework());
  }

  /** Whether it shall lead to a certificate and has no examination (BR-50). */
  public boolean isUnexamined() {
    return course.terms().document() == CompletionDocument.CERTIFICATE
        && rows().stream().noneMatch(row -> row.lesson().requirement() == Requirement.EXAM);
  }

  public boolean isComplete() {
    return !rows().isEmpty()
        && unfinished().isEmpty()
        && hollow().isEmpty()
        && differing().isEmpty()
        && !isDiffering()
        && !isUnexamined();
  }

  public String page() {
    return "/day/khoa/" + course.id();
  }
}
