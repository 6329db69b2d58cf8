package vn.khaitri.web.review;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.review.RoundView;
import vn.khaitri.contract.review.SubjectKind;

/** Reads the comments on a subject that the viewer may see. */
@Singleton
public class CommentColumns {
  private final ReviewClient reviews;

  CommentColumns(@RestClient ReviewClient reviews) {
    this.reviews = reviews;
  }

  /**
   * For authors and appraisers.
   *
   * @param back the page that the column stands on
   */
  public CommentColumn ofCourse(UUID courseId, String back) {
    return of(SubjectKind.COURSE, courseId, back);
  }

  public CommentColumn ofProgramme(UUID programmeId, String back) {
    return of(SubjectKind.PROGRAMME, programmeId, back);
  }

  private CommentColumn of(SubjectKind kind, UUID subjectId, String back) {
    var threads = reviews.threads(kind, subjectId, null, null, null, null, 0, Page.MAX_SIZE);
    return new CommentColumn(kind, subjectId, threads, null, true, back);
  }

  CommentColumn ofRound(RoundView round, String back) {
    var threads =
        reviews.threads(
            round.kind(), round.subjectId(), null, null, round.id(), null, 0, Page.MAX_SIZE);
    return new CommentColumn(
        round.kind(), round.subjectId(), threads, round.id(), round.open(), back);
  }
}
