package vn.khaitri.authoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.authoring.LifeCycle.Step;
import vn.khaitri.contract.authoring.AppraiseCourse.Verdict;
import vn.khaitri.contract.authoring.CourseState;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.shared.Ids;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.text.Texts;

/**
 * A course in the making. Its row is the lock under which its outline changes; the outline itself
 * is in {@link CourseModule} and {@link Lesson}.
 */
@Entity
@Table(schema = "authoring", name = "course")
class Course {
  @Id private UUID id;
  private UUID authorId;
  private List<UUID> coAuthors;

  /** Who was an author at any time since the last publication. */
  private List<UUID> hands;

  private String title;
  private String summary;
  @Embedded private Terms terms;

  @Enumerated(EnumType.STRING)
  private CourseState state;

  private int revision;
  private @Nullable UUID appraiserId;
  private @Nullable String appraisalComment;
  @Column private @Nullable UUID publisherId;
  private @Nullable Integer version;
  private @Nullable LocalDate reviewDue;
  @Column private Instant changedAt;

  protected Course() {}

  Course(UUID authorId, String title, String summary, Instant now) {
    this.id = Ids.next();
    this.authorId = authorId;
    this.coAuthors = List.of();
    this.hands = List.of(authorId);
    this.title = Texts.line(title);
    this.summary = summary;
    this.state = CourseState.DRAFT;
    this.changedAt = now;
    take(CourseTerms.USUAL);
  }

  /** Callers have compared the revision that the author saw. */
  void describe(String title, String summary, Instant now) {
    this.title = Texts.line(title);
    this.summary = summary;
    revision++;
    changedAt = now;
  }

  /** Callers have compared the revision that the author saw. */
  void agree(CourseTerms terms, Instant now) {
    take(terms);
    revision++;
    changedAt = now;
  }

  private void take(CourseTerms terms) {
    this.terms = Terms.of(terms, terms.minElectives());
  }

  /** Something in its outline changed. */
  void touch(Instant now) {
    changedAt = now;
  }

  /** 409 when the course is handed in or published. */
  void requireEditable() {
    if (!state.editable()) {
      throw new ProblemException(AuthoringProblem.COURSE_NOT_EDITABLE);
    }
  }

  /** 409 for who appraised this draft: they cannot become one of its authors. */
  void admit(UUID personId) {
    requireEditable();
    if (personId.equals(appraiserId)) {
      throw new ProblemException(AuthoringProblem.APPRAISER_CANNOT_WRITE);
    }
    if (!isBy(personId)) {
      coAuthors = with(coAuthors, personId);
      hands = hands.contains(personId) ? hands : with(hands, personId);
    }
  }

  void dismiss(UUID personId) {
    requireEditable();
    if (!coAuthors.contains(personId)) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
    coAuthors = coAuthors.stream().filter(author -> !author.equals(personId)).toList();
  }

  private static List<UUID> with(List<UUID> persons, UUID another) {
    var more = new ArrayList<>(persons);
    more.add(another);
    return List.copyOf(more);
  }

  void submit(UUID callerId, Instant now) {
    take(Step.SUBMIT, callerId, now);
  }

  void appraise(UUID callerId, Verdict verdict, String comment, Instant now) {
    take(verdict == Verdict.APPROVE ? Step.APPROVE : Step.REQUEST_CHANGES, callerId, now);
    appraiserId = callerId;
    appraisalComment = comment;
  }

  /** The number of the version that this is now. */
  int publish(UUID callerId, LocalDate nextReview, Instant now) {
    take(Step.PUBLISH, callerId, now);
    publisherId = callerId;
    reviewDue = nextReview;
    int number = version == null ? 1 : version + 1;
    version = number;
    return number;
  }

  /** Open for editing again; the authors of now are the hands that it goes through. */
  void revise(UUID callerId, Instant now) {
    take(Step.REVISE, callerId, now);
    appraiserId = null;
    appraisalComment = null;
    publisherId = null;
    hands = new ArrayList<>(authors());
  }

  /** The version in force ended; a draft under way goes on. */
  void withdraw(UUID callerId, Instant now) {
    if (!LifeCycle.mayTake(Step.WITHDRAW, hasHandIn(callerId))) {
      throw new ProblemException(AuthoringProblem.OWN_COURSE);
    }
    state = LifeCycle.after(state, Step.WITHDRAW).orElse(state);
    reviewDue = null;
    changedAt = now;
  }

  void reviewBy(LocalDate date) {
    if (version == null) {
      throw new ProblemException(AuthoringProblem.WRONG_STATE);
    }
    reviewDue = date;
  }

  private void take(Step step, UUID callerId, Instant now) {
    boolean author = step.isAuthors() ? isBy(callerId) : hasHandIn(callerId);
    if (!LifeCycle.mayTake(step, author)) {
      throw new ProblemException(AuthoringProblem.OWN_COURSE);
    }
    state =
        LifeCycle.after(state, step)
            .orElseThrow(() -> new ProblemException(AuthoringProblem.WRONG_STATE));
    changedAt = now;
  }

  boolean isBy(UUID personId) {
    return authorId.equals(personId) || coAuthors.contains(personId);
  }

  boolean isOwnedBy(UUID personId) {
    return authorId.equals(personId);
  }

  /** Was one of its authors, if only for a while. */
  private boolean hasHandIn(UUID personId) {
    return hands.contains(personId);
  }

  /** Is more than its authors' own. */
  boolean isShown() {
    return LifeCycle.isShown(state, version);
  }

  boolean isReadableBy(UUID callerId, boolean appraiser) {
    return isBy(callerId) || (appraiser && isShown());
  }

  /** Who began it comes first. */
  List<UUID> authors() {
    var all = new ArrayList<UUID>();
    all.add(authorId);
    all.addAll(coAuthors);
    return all;
  }

  UUID id() {
    return id;
  }

  String title() {
    return title;
  }

  String summary() {
    return summary;
  }

  CourseTerms terms() {
    return terms.view();
  }

  @Nullable UUID programmeId() {
    return terms.programmeId();
  }

  CourseState state() {
    return state;
  }

  int revision() {
    return revision;
  }

  @Nullable UUID appraiserId() {
    return appraiserId;
  }

  @Nullable String appraisalComment() {
    return appraisalComment;
  }

  @Nullable Integer version() {
    return version;
  }

  @Nullable LocalDate reviewDue() {
    return reviewDue;
  }
}
