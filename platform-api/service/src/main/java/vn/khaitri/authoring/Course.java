package vn.khaitri.authoring;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.authoring.LifeCycle.Step;
import vn.khaitri.contract.authoring.AppraiseCourse.Verdict;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** A course in the making, with its lessons in order. */
@Entity
@Table(schema = "authoring", name = "course")
class Course {
  /** The outline travels in one event, whose size is bounded. */
  static final int MOST_LESSONS = 500;

  @Id private UUID id;
  private UUID authorId;
  private String title;
  private String summary;

  @Enumerated(EnumType.STRING)
  private CourseState state;

  private int revision;
  private @Nullable UUID appraiserId;
  private @Nullable String appraisalComment;
  private @Nullable UUID publisherId;
  private @Nullable Integer version;
  private Instant changedAt;

  @OneToMany(mappedBy = "course", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Lesson> lessons = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Course() {}

  Course(UUID authorId, String title, String summary, Instant now) {
    this.id = Ids.next();
    this.authorId = authorId;
    this.title = title;
    this.summary = summary;
    this.state = CourseState.DRAFT;
    this.changedAt = now;
  }

  /**
   * @param seenRevision the revision that the author saw; another one is 409 {@code
   *     changed-meanwhile}
   */
  void describe(String title, String summary, int seenRevision, Instant now) {
    requireEditable();
    if (seenRevision != revision) {
      throw new ProblemException(SharedProblem.CHANGED_MEANWHILE);
    }
    this.title = title;
    this.summary = summary;
    revision++;
    changedAt = now;
  }

  Lesson addLesson(LessonKind kind, String title, Instant now) {
    requireEditable();
    if (lessons.size() == MOST_LESSONS) {
      throw new ProblemException(AuthoringProblem.COURSE_FULL, MOST_LESSONS);
    }
    var lesson = new Lesson(this, lessons.size(), kind, title);
    lessons.add(lesson);
    changedAt = now;
    return lesson;
  }

  /** 404 when the course has no such lesson. */
  Lesson lesson(UUID lessonId) {
    return lessons.stream()
        .filter(lesson -> lesson.id().equals(lessonId))
        .findFirst()
        .orElseThrow(() -> new ProblemException(SharedProblem.NOT_FOUND));
  }

  Lesson lessonToWrite(UUID lessonId, Instant now) {
    requireEditable();
    changedAt = now;
    return lesson(lessonId);
  }

  /** The lesson may have been removed while the event was on its way. */
  void quizWritten(UUID lessonId, int questions, int quizRevision) {
    lessons.stream()
        .filter(lesson -> lesson.id().equals(lessonId))
        .forEach(lesson -> lesson.quizWritten(questions, quizRevision));
  }

  void removeLesson(UUID lessonId, Instant now) {
    requireEditable();
    lessons.remove(lesson(lessonId));
    renumber(now);
  }

  /**
   * @param position zero-based; past the end means the end
   */
  void moveLesson(UUID lessonId, int position, Instant now) {
    requireEditable();
    var lesson = lesson(lessonId);
    lessons.remove(lesson);
    lessons.add(Math.min(position, lessons.size()), lesson);
    renumber(now);
  }

  /** 409 when the course is handed in or published. */
  void requireEditable() {
    if (!state.editable()) {
      throw new ProblemException(AuthoringProblem.COURSE_NOT_EDITABLE);
    }
  }

  void submit(UUID callerId, Instant now) {
    take(Step.SUBMIT, callerId, now);
  }

  void appraise(UUID callerId, Verdict verdict, String comment, Instant now) {
    take(verdict == Verdict.APPROVE ? Step.APPROVE : Step.REQUEST_CHANGES, callerId, now);
    appraiserId = callerId;
    appraisalComment = comment;
  }

  /** Freezes the content as the next version. */
  CourseVersion publish(UUID callerId, Instant now) {
    take(Step.PUBLISH, callerId, now);
    publisherId = callerId;
    int number = version == null ? 1 : version + 1;
    version = number;
    var hands = new CourseVersion.Hands(authorId, Objects.requireNonNull(appraiserId), callerId);
    var issued = new CourseVersion(id, number, title, summary, hands, now);
    lessons.forEach(issued::add);
    return issued;
  }

  private void take(Step step, UUID callerId, Instant now) {
    if (!LifeCycle.mayTake(step, authorId, callerId)) {
      throw new ProblemException(AuthoringProblem.OWN_COURSE);
    }
    state =
        LifeCycle.after(state, step)
            .orElseThrow(() -> new ProblemException(AuthoringProblem.WRONG_STATE));
    changedAt = now;
  }

  private void renumber(Instant now) {
    for (int position = 0; position < lessons.size(); position++) {
      lessons.get(position).standAt(position);
    }
    changedAt = now;
  }

  boolean isBy(UUID personId) {
    return authorId.equals(personId);
  }

  boolean isReadableBy(UUID callerId, boolean appraiser) {
    return LifeCycle.mayRead(state, authorId, callerId, appraiser);
  }

  List<Lesson> lessons() {
    return List.copyOf(lessons);
  }

  CourseView view(UUID callerId) {
    return new CourseView(
        id,
        title,
        summary,
        state,
        isBy(callerId),
        appraisalComment,
        revision,
        version,
        lessons.stream().map(Lesson::view).toList());
  }
}
