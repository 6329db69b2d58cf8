package vn.khaitri.authoring;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.ClassifyLesson;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.authoring.Requirement;
import vn.khaitri.shared.ProblemException;

/**
 * A lesson of a draft. Its HTML is kept as the author gave it and sanitised on the way out. Its
 * blocks are read only when they are asked for: of many lessons by {@link
 * LessonRepository#blocksOf}.
 */
@Entity
@Table(schema = "authoring", name = "lesson")
class Lesson extends OutlinePart {
  @Column private UUID courseId;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private CourseModule module;

  @Enumerated(EnumType.STRING)
  private LessonKind kind;

  @Basic(fetch = FetchType.LAZY)
  @JdbcTypeCode(SqlTypes.JSON)
  private List<Block> blocks;

  /** What of the blocks is known without reading them. */
  private List<UUID> blockIds;

  private List<UUID> assets;

  /** Null when it was written before this was kept: then the blocks are looked at. */
  private @Nullable Boolean empty;

  /** Null for none, as the database has it. */
  @Embedded private @Nullable LessonVideo video;

  @Embedded private LessonCredit credit;
  private int questions;
  private int quizRevision;

  protected Lesson() {}

  Lesson(
      UUID courseId,
      CourseModule module,
      int position,
      LessonKind kind,
      String title,
      LastChange lastChange) {
    super(position, title, lastChange);
    this.courseId = courseId;
    this.module = module;
    this.kind = kind;
    hold(List.of());
    this.credit = LessonCredit.usual(kind);
  }

  /** Callers have compared the revision that the author saw. */
  void write(String title, List<Block> blocks, LastChange lastChange) {
    hold(Blocks.identified(blocks));
    change(title, lastChange);
  }

  private void hold(List<Block> blocks) {
    this.blocks = blocks;
    this.blockIds = Blocks.ids(blocks);
    this.assets = Blocks.assets(blocks);
    this.empty = Blocks.lack(kind, blocks);
  }

  /**
   * The words stay as they are, and their revision.
   *
   * @param mediaId null for no video
   */
  void show(@Nullable UUID mediaId, Predicate<UUID> playable) {
    video = video().next(mediaId, playable);
  }

  LessonVideo video() {
    return video == null ? LessonVideo.NONE : video;
  }

  /** What is played while the draft is written. */
  @Nullable UUID shown(Predicate<UUID> playable) {
    return video().shown(playable);
  }

  /** Callers have compared the revision that the author saw. */
  void classify(ClassifyLesson request, LastChange lastChange) {
    if (request.requirement() == Requirement.EXAM && kind != LessonKind.QUIZ) {
      throw new ProblemException(AuthoringProblem.EXAM_IS_QUIZ);
    }
    credit = LessonCredit.of(request);
    change(lastChange);
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
    standAt(position);
  }

  /** Neither taken out itself nor with its module. */
  boolean isStanding() {
    return !isRemoved() && !module.isRemoved();
  }

  CourseModule module() {
    return module;
  }

  LessonKind kind() {
    return kind;
  }

  /** The library's assets among the blocks. */
  List<UUID> assets() {
    return assets;
  }

  /** True when a reader would find nothing that the kind asks for. */
  boolean isEmpty() {
    return empty == null ? Blocks.lack(kind, blocks) : empty;
  }

  /** Read from the database when it is asked for. */
  List<Block> blocks() {
    return blocks;
  }

  List<UUID> blockIds() {
    return blockIds;
  }

  LessonCredit credit() {
    return credit;
  }

  @Nullable UUID mediaId() {
    return video().mediaId();
  }

  int questions() {
    return questions;
  }

  PeriodSums sums() {
    return credit.sums();
  }
}
