package vn.khaitri.authoring;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.ClassifyLesson;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ProblemException;

/** A lesson of a draft. Its HTML is kept as the author gave it and sanitised on the way out. */
@Entity
@Table(schema = "authoring", name = "lesson")
class Lesson {
  @Id private UUID id;
  private UUID courseId;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private CourseModule module;

  private int position;

  @Enumerated(EnumType.STRING)
  private LessonKind kind;

  private String title;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Block> blocks;

  private List<UUID> assets;
  private @Nullable UUID mediaId;

  /** Played before; of no use to anybody once its owner deleted it. */
  private @Nullable UUID formerMediaId;

  @Enumerated(EnumType.STRING)
  private PeriodKind periodKind;

  private BigDecimal periods;

  @Enumerated(EnumType.STRING)
  private Requirement requirement;

  private List<String> skills;
  private @Nullable String topic;
  private int questions;
  private int quizRevision;
  private int revision;
  @Embedded private Trace trace;
  @Embedded private @Nullable Removal removal;

  @SuppressWarnings("NullAway.Init")
  protected Lesson() {}

  Lesson(
      UUID courseId,
      CourseModule module,
      int position,
      LessonKind kind,
      String title,
      Trace trace) {
    this.id = Ids.next();
    this.courseId = courseId;
    this.module = module;
    this.position = position;
    this.kind = kind;
    this.title = title;
    this.blocks = List.of();
    this.assets = List.of();
    this.periodKind = kind == LessonKind.PRACTICE ? PeriodKind.PRACTICE : PeriodKind.THEORY;
    this.periods = BigDecimal.ZERO;
    this.requirement = Requirement.MANDATORY;
    this.skills = List.of();
    this.trace = trace;
  }

  /** Callers have compared the revision that the author saw. */
  void write(String title, List<Block> blocks, @Nullable UUID mediaId, Trace trace) {
    this.title = title;
    this.blocks = Blocks.identified(blocks);
    this.assets = Blocks.assets(blocks);
    this.mediaId = mediaId;
    change(trace);
  }

  /** Before another video is written: the last one that could be played can be taken back. */
  void remember(@Nullable UUID next, Predicate<UUID> playable) {
    if (Objects.equals(next, mediaId)) {
      return;
    }
    if (mediaId != null && playable.test(mediaId)) {
      formerMediaId = mediaId;
    } else if (Objects.equals(next, formerMediaId)) {
      formerMediaId = null;
    }
  }

  /** What is played while the draft is written: the former video until the next can be played. */
  @Nullable UUID shown(Predicate<UUID> playable) {
    boolean former =
        mediaId != null
            && formerMediaId != null
            && !playable.test(mediaId)
            && playable.test(formerMediaId);
    return former ? formerMediaId : mediaId;
  }

  /** Callers have compared the revision that the author saw. */
  void classify(ClassifyLesson request, Trace trace) {
    if (request.requirement() == Requirement.EXAM && kind != LessonKind.QUIZ) {
      throw new ProblemException(AuthoringProblem.EXAM_IS_QUIZ);
    }
    periodKind = request.periodKind();
    periods = request.periods();
    requirement = request.requirement();
    skills = List.copyOf(request.skills());
    topic = request.topic();
    change(trace);
  }

  private void change(Trace trace) {
    revision++;
    this.trace = trace;
  }

  /** Events may come late and twice: only a later revision counts. */
  void quizWritten(int questions, int quizRevision) {
    if (kind == LessonKind.QUIZ && quizRevision > this.quizRevision) {
      this.questions = questions;
      this.quizRevision = quizRevision;
    }
  }

  void standAt(CourseModule module, int position) {
    this.module = module;
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

  /** Neither taken out itself nor with its module. */
  boolean isStanding() {
    return removal == null && !module.isRemoved();
  }

  UUID id() {
    return id;
  }

  CourseModule module() {
    return module;
  }

  LessonKind kind() {
    return kind;
  }

  String title() {
    return title;
  }

  List<Block> blocks() {
    return blocks;
  }

  @Nullable UUID mediaId() {
    return mediaId;
  }

  Requirement requirement() {
    return requirement;
  }

  int questions() {
    return questions;
  }

  int revision() {
    return revision;
  }

  Trace trace() {
    return trace;
  }

  @Nullable Removal removal() {
    return removal;
  }

  PeriodSums sums() {
    return periodKind == PeriodKind.THEORY
        ? new PeriodSums(periods, BigDecimal.ZERO)
        : new PeriodSums(BigDecimal.ZERO, periods);
  }

  CourseContent.Lesson content() {
    return new CourseContent.Lesson(
        id, kind, title, blocks, mediaId, periodKind, periods, requirement, skills, topic);
  }

  LessonDraftView view() {
    return new LessonDraftView(
        id,
        kind,
        title,
        Blocks.safe(blocks),
        mediaId,
        formerMediaId,
        questions,
        periodKind,
        periods,
        requirement,
        skills,
        topic,
        revision);
  }
}
