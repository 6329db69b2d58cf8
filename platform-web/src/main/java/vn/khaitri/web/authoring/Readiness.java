package vn.khaitri.web.authoring;

import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.media.MediaView;

/** How far a lesson is from being handed in. */
public enum Readiness {
  READY,
  TEXT_EMPTY,
  DOCUMENT_MISSING,
  LINK_MISSING,
  VIDEO_MISSING,
  UPLOADING,
  QUEUED,
  PROCESSING,
  FAILED,
  CANCELLED,
  NO_QUESTIONS;

  /**
   * @param media the lesson's upload; null when there is none, or none any more
   */
  static Readiness of(LessonFactsView lesson, @Nullable MediaView media) {
    return switch (lesson.kind()) {
      case TEXT, PRACTICE, SESSION -> lesson.empty() ? TEXT_EMPTY : READY;
      case DOCUMENT -> lesson.empty() ? DOCUMENT_MISSING : READY;
      case LINK -> lesson.empty() ? LINK_MISSING : READY;
      case QUIZ -> lesson.questions() == 0 ? NO_QUESTIONS : READY;
      case VIDEO -> ofVideo(media);
    };
  }

  /**
   * @param media null when there is none, or none any more
   */
  public static Readiness ofVideo(@Nullable MediaView media) {
    return media == null ? VIDEO_MISSING : of(media);
  }

  private static Readiness of(MediaView media) {
    return switch (media.state()) {
      case UPLOADING -> UPLOADING;
      case QUEUED -> QUEUED;
      case PROCESSING -> PROCESSING;
      case READY -> READY;
      case FAILED -> FAILED;
      case CANCELLED -> CANCELLED;
    };
  }

  public boolean isReady() {
    return this == READY;
  }

  /** Whether it goes on by itself, so that the page should look again. */
  public boolean isMoving() {
    return this == QUEUED || this == PROCESSING;
  }

  /** Whether the rest of its file still has to be sent. */
  public boolean isHalf() {
    return this == UPLOADING;
  }

  public boolean isFailed() {
    return this == FAILED;
  }

  /** Whether a number of percent says more than the word. */
  public boolean isCounted() {
    return this == UPLOADING || this == PROCESSING;
  }

  /** CSS class of its tag. */
  public String tone() {
    return switch (this) {
      case READY -> "good";
      case FAILED -> "bad";
      default -> "warn";
    };
  }
}
