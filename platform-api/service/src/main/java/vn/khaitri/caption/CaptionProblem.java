package vn.khaitri.caption;

import jakarta.ws.rs.core.Response.Status;
import vn.khaitri.shared.ProblemType;

enum CaptionProblem implements ProblemType {
  CAPTION_LANGUAGE_UNKNOWN(Status.BAD_REQUEST),
  CAPTION_FILE_TOO_LARGE(Status.REQUEST_ENTITY_TOO_LARGE),
  /** Bytes of something else. */
  CAPTION_FILE_NOT_TEXT(Status.BAD_REQUEST),
  /** Text, but no Vietnamese however its letters are read. */
  CAPTION_FILE_MISREAD(Status.BAD_REQUEST),
  /** The faults say what is wrong, by line of the file or by cue. */
  CAPTIONS_UNUSABLE(Status.BAD_REQUEST),
  CAPTIONS_CHANGED(Status.CONFLICT),
  CAPTIONS_NOT_WRITTEN(Status.NOT_FOUND);

  private final Status status;

  CaptionProblem(Status status) {
    this.status = status;
  }

  @Override
  public Status status() {
    return status;
  }

  @Override
  public boolean isStale() {
    return this == CAPTIONS_CHANGED;
  }
}
