package vn.khaitri.authoring;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

/** A lesson of a draft. Its text is kept as the author gave it and sanitised on the way out. */
@Entity
@Table(schema = "authoring", name = "lesson")
class Lesson {
  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Course course;

  private int position;

  @Enumerated(EnumType.STRING)
  private LessonKind kind;

  private String title;
  private String text;
  private @Nullable UUID mediaId;
  private int questions;
  private int quizRevision;
  private int revision;

  @SuppressWarnings("NullAway.Init")
  protected Lesson() {}

  Lesson(Course course, int position, LessonKind kind, String title) {
    this.id = Ids.next();
    this.course = course;
    this.position = position;
    this.kind = kind;
    this.title = title;
    this.text = "";
  }

  /**
   * @param seenRevision the revision that the author saw; another one is 409 {@code
   *     changed-meanwhile}
   */
  void write(String title, String text, @Nullable UUID mediaId, int seenRevision) {
    if (seenRevision != revision) {
      throw new ProblemException(SharedProblem.CHANGED_MEANWHILE);
    }
    this.title = title;
    this.text = text;
    this.mediaId = mediaId;
    revision++;
  }

  /** Events may come late and twice: only a later revision counts. */
  void quizWritten(int questions, int quizRevision) {
    if (kind == LessonKind.QUIZ && quizRevision > this.quizRevision) {
      this.questions = questions;
      this.quizRevision = quizRevision;
    }
  }

  void standAt(int position) {
    this.position = position;
  }

  UUID id() {
    return id;
  }

  LessonKind kind() {
    return kind;
  }

  String title() {
    return title;
  }

  String text() {
    return text;
  }

  @Nullable UUID mediaId() {
    return mediaId;
  }

  int questions() {
    return questions;
  }

  LessonDraftView view() {
    return new LessonDraftView(
        id, kind, title, LessonHtml.sanitised(text), mediaId, questions, revision);
  }
}
