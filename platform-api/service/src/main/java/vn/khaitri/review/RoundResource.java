package vn.khaitri.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.review.OpenRound;
import vn.khaitri.contract.review.RoundApi;
import vn.khaitri.contract.review.RoundView;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.contract.review.SubjectTextView;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.Idempotent;
import vn.khaitri.shared.LongRequest;

@RolesAllowed({Roles.INSTRUCTOR, Roles.APPRAISER, Roles.COMMUNE_LEADER, Roles.ADMIN})
class RoundResource implements RoundApi {
  private final RoundReading reading;
  private final RoundRunning running;
  private final Commenters commenters;
  private final RoundViews views;
  private final ThreadViews threadViews;
  private final Caller caller;

  RoundResource(
      RoundReading reading,
      RoundRunning running,
      Commenters commenters,
      RoundViews views,
      ThreadViews threadViews,
      Caller caller) {
    this.reading = reading;
    this.running = running;
    this.commenters = commenters;
    this.views = views;
    this.threadViews = threadViews;
    this.caller = caller;
  }

  @Override
  @Transactional
  public List<RoundView> rounds(SubjectKind kind, UUID subject) {
    var reader = commenters.current();
    var found = reading.subject(kind, subject, reader);
    var mayRun = ReviewPolicy.runsRounds(found, reader);
    return views.of(reading.of(found), round -> mayRun);
  }

  @Override
  @Transactional
  public List<RoundView> mine() {
    var reader = commenters.current();
    var mine =
        reading.open().stream()
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
    var seen = reading.find(roundId, reader);
    var mayRun = ReviewPolicy.runsRounds(seen.subject(), reader);
    return views.of(List.of(seen.round()), round -> mayRun).getFirst();
  }

  @Override
  @Transactional
  public SubjectTextView text(UUID roundId) {
    var reader = commenters.current();
    return reading.text(reading.find(roundId, reader), reader);
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
    var seen = reading.find(roundId, reader);
    running.requireRunBy(seen.subject(), reader);
    var texts = FeatureTexts.of("review", caller.language());
    return RoundFile.of(
        threadViews.of(reading.threads(seen.round()), seen.subject(), reader), texts);
  }
}
