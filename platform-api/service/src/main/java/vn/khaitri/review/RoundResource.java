package vn.khaitri.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.review.OpenRound;
import vn.khaitri.contract.review.RoundApi;
import vn.khaitri.contract.review.RoundView;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.contract.review.SubjectTextView;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.LongRequest;
import vn.khaitri.shared.ProblemTexts;
import vn.khaitri.shared.Vietnam;

@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.COMMUNE_LEADER, Roles.ADMIN})
class RoundResource implements RoundApi {
  private final RoundRepository rounds;
  private final ThreadRepository threads;
  private final RoundRunning running;
  private final Commenters commenters;
  private final ReviewAccess access;
  private final Subjects subjects;
  private final RoundViews views;
  private final ThreadViews threadViews;
  private final HttpHeaders headers;
  private final Clock clock;

  RoundResource(
      RoundRepository rounds,
      ThreadRepository threads,
      RoundRunning running,
      Commenters commenters,
      ReviewAccess access,
      Subjects subjects,
      RoundViews views,
      ThreadViews threadViews,
      HttpHeaders headers,
      Clock clock) {
    this.rounds = rounds;
    this.threads = threads;
    this.running = running;
    this.commenters = commenters;
    this.access = access;
    this.subjects = subjects;
    this.views = views;
    this.threadViews = threadViews;
    this.headers = headers;
    this.clock = clock;
  }

  @Override
  @Transactional
  public List<RoundView> rounds(SubjectKind kind, UUID subject) {
    var reader = commenters.current();
    var found = access.readAll(kind, subject, reader);
    var mayRun = ReviewPolicy.runsRounds(found, reader);
    return views.of(rounds.of(found), round -> mayRun);
  }

  @Override
  @Transactional
  public List<RoundView> mine() {
    var reader = commenters.current();
    var mine =
        rounds.openOn(Vietnam.today(clock)).stream()
            .filter(
                round ->
                    ReviewPolicy.isInvited(round.unitIds(), reader)
                        || running.isRunBy(round, reader))
            .toList();
    return views.of(mine, round -> running.isRunBy(round, reader));
  }

  @Override
  @Transactional
  public RoundView round(UUID roundId) {
    var reader = commenters.current();
    var round = rounds.findByIdOptional(roundId).orElseThrow(ReviewAccess::notFound);
    return view(round, access.subject(round, reader), reader);
  }

  @Override
  @Transactional
  public SubjectTextView text(UUID roundId) {
    var reader = commenters.current();
    var round = rounds.findByIdOptional(roundId).orElseThrow(ReviewAccess::notFound);
    var subject = access.subject(round, reader);
    if (!ReviewPolicy.readsAll(subject, reader)) {
      round.requireOpenOn(Vietnam.today(clock));
    }
    return subjects.text(subject);
  }

  @Override
  @Transactional
  @Idempotent
  public RoundView open(OpenRound request) {
    var opener = commenters.current();
    var round = running.open(request, opener);
    return views.of(List.of(round), opened -> true).getFirst();
  }

  @Override
  @Transactional
  public RoundView close(UUID roundId) {
    var round = running.close(roundId, commenters.current());
    return views.of(List.of(round), closed -> true).getFirst();
  }

  @Override
  @Transactional
  @LongRequest
  public String export(UUID roundId) {
    var reader = commenters.current();
    var round = rounds.findByIdOptional(roundId).orElseThrow(ReviewAccess::notFound);
    var subject = access.subject(round, reader);
    running.requireRunBy(subject, reader);
    var texts = FeatureTexts.of("review", ProblemTexts.best(headers.getAcceptableLanguages()));
    return RoundFile.of(threadViews.of(threads.of(round), subject, reader), texts);
  }

  private RoundView view(Round round, Subject subject, Commenter reader) {
    var mayRun = ReviewPolicy.runsRounds(subject, reader);
    return views.of(List.of(round), seen -> mayRun).getFirst();
  }
}
