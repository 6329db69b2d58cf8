package vn.khaitri.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.review.Place;
import vn.khaitri.contract.review.StartThread;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;
import vn.khaitri.shared.Vietnam;

/** What people do in threads. */
@ApplicationScoped
class Commenting {
  private final ThreadRepository threads;
  private final RoundRepository rounds;
  private final Subjects subjects;
  private final ReviewAccess access;
  private final Clock clock;

  Commenting(
      ThreadRepository threads,
      RoundRepository rounds,
      Subjects subjects,
      ReviewAccess access,
      Clock clock) {
    this.threads = threads;
    this.rounds = rounds;
    this.subjects = subjects;
    this.access = access;
    this.clock = clock;
  }

  /** A thread and its subject, after the act if there was one. */
  record Acted(CommentThread thread, Subject subject) {}

  Acted start(StartThread request, Commenter commenter) {
    var round = round(request);
    var subject =
        round == null
            ? access.readAll(request.kind(), request.subjectId(), commenter)
            : access.subject(round, commenter);
    if (round != null) {
      round.requireOpenOn(Vietnam.today(clock));
    }
    var place = Objects.requireNonNullElse(request.place(), Place.WHOLE);
    var title = subjects.placeTitle(subject, place).orElse(null);
    var thread =
        new CommentThread(subject, round, place, title, commenter, request.text(), clock.instant());
    threads.persist(thread);
    return new Acted(thread, subject);
  }

  Acted read(UUID threadId, Commenter commenter) {
    return seen(threads.findByIdOptional(threadId), commenter);
  }

  Acted reply(UUID threadId, String text, Commenter commenter) {
    var acted = seen(threads.findLocked(threadId), commenter);
    if (!ReviewPolicy.readsAll(acted.subject(), commenter)) {
      acted
          .thread()
          .round()
          .orElseThrow(ReviewAccess::notFound)
          .requireOpenOn(Vietnam.today(clock));
    }
    acted.thread().reply(commenter.id(), text, clock.instant());
    return acted;
  }

  Acted resolve(UUID threadId, Commenter commenter) {
    var acted = resolvable(threadId, commenter);
    acted.thread().resolve(commenter.id(), clock.instant());
    return acted;
  }

  Acted reopen(UUID threadId, Commenter commenter) {
    var acted = resolvable(threadId, commenter);
    acted.thread().reopen(commenter.id(), clock.instant());
    return acted;
  }

  /** Held until the transaction ends, so that no comment slips into a round while it is closed. */
  private @Nullable Round round(StartThread request) {
    return request.roundId() == null
        ? null
        : rounds
            .findHeld(request.roundId())
            .filter(round -> round.kind() == request.kind())
            .filter(round -> round.subjectId().equals(request.subjectId()))
            .orElseThrow(ReviewAccess::notFound);
  }

  private Acted resolvable(UUID threadId, Commenter commenter) {
    var acted = seen(threads.findLocked(threadId), commenter);
    if (!ReviewPolicy.mayResolve(acted.subject(), acted.thread().openedBy(), commenter)) {
      throw new ProblemException(SharedProblem.NOT_ALLOWED);
    }
    return acted;
  }

  private Acted seen(Optional<CommentThread> found, Commenter commenter) {
    var thread = found.orElseThrow(ReviewAccess::notFound);
    var subject =
        thread
            .round()
            .map(round -> access.subject(round, commenter))
            .orElseGet(() -> access.readAll(thread.kind(), thread.subjectId(), commenter));
    return new Acted(thread, subject);
  }
}
