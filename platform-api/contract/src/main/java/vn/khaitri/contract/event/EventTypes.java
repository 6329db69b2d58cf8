package vn.khaitri.contract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khaitri.contract.assessment.event.AssessmentPassed;
import vn.khaitri.contract.assessment.event.AttemptSubmitted;
import vn.khaitri.contract.assessment.event.QuizWritten;
import vn.khaitri.contract.attendance.event.SessionAttended;
import vn.khaitri.contract.authoring.event.CourseCopied;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.authoring.event.CourseWithdrawn;
import vn.khaitri.contract.certification.event.CertificateIssued;
import vn.khaitri.contract.certification.event.CertificateRevoked;
import vn.khaitri.contract.courserun.event.CourseRunCancelled;
import vn.khaitri.contract.courserun.event.CourseRunOpened;
import vn.khaitri.contract.enrolment.event.LearnerEnrolled;
import vn.khaitri.contract.enrolment.event.LearnerWithdrew;
import vn.khaitri.contract.identity.event.AccountOpened;
import vn.khaitri.contract.identity.event.PersonRenamed;
import vn.khaitri.contract.learning.event.LearnerSeen;
import vn.khaitri.contract.learning.event.LessonCompleted;
import vn.khaitri.contract.learning.event.LessonWatched;
import vn.khaitri.contract.learning.event.LessonWatchedV1;
import vn.khaitri.contract.learning.event.RequirementsMet;
import vn.khaitri.contract.library.event.AssetAppraised;
import vn.khaitri.contract.library.event.AssetExpired;
import vn.khaitri.contract.library.event.AssetRetired;
import vn.khaitri.contract.media.event.MediaFailed;
import vn.khaitri.contract.media.event.MediaReady;
import vn.khaitri.contract.media.event.MediaUploaded;
import vn.khaitri.contract.organisation.event.MemberJoined;
import vn.khaitri.contract.programme.event.ProgrammeIssued;
import vn.khaitri.contract.programme.event.ProgrammeWithdrawn;

/** Every event of the platform, its name and its topic. */
public final class EventTypes {
  public static final List<Class<? extends DomainEvent>> ALL =
      List.of(
          CoursePublished.class,
          CourseCopied.class,
          CourseWithdrawn.class,
          CourseRunOpened.class,
          CourseRunCancelled.class,
          AssetAppraised.class,
          AssetRetired.class,
          AssetExpired.class,
          MediaUploaded.class,
          MediaReady.class,
          MediaFailed.class,
          LearnerEnrolled.class,
          LearnerWithdrew.class,
          SessionAttended.class,
          LearnerSeen.class,
          LessonWatched.class,
          LessonWatchedV1.class,
          LessonCompleted.class,
          RequirementsMet.class,
          QuizWritten.class,
          AttemptSubmitted.class,
          AssessmentPassed.class,
          CertificateIssued.class,
          CertificateRevoked.class,
          ProgrammeIssued.class,
          ProgrammeWithdrawn.class,
          PersonRenamed.class,
          AccountOpened.class,
          MemberJoined.class);

  private static final Map<String, Class<? extends DomainEvent>> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

  private EventTypes() {}

  public static String nameOf(Class<? extends DomainEvent> event) {
    return event.getAnnotation(EventType.class).value();
  }

  /** {@code khaitri.<feature>.v1} of {@code khaitri.<feature>.<fact>.v1}. */
  public static String topicOf(Class<? extends DomainEvent> event) {
    var parts = nameOf(event).split("\\.", -1);
    return parts[0] + "." + parts[1] + "." + parts[parts.length - 1];
  }

  public static Optional<Class<? extends DomainEvent>> byName(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
