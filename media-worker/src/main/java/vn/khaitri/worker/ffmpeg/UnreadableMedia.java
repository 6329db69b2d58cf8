package vn.khaitri.worker.ffmpeg;

/** FFmpeg refused to read a file. */
public final class UnreadableMedia extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Finished finished;

  UnreadableMedia(Finished finished) {
    super(finished.summary());
    this.finished = finished;
  }

  public Finished finished() {
    return finished;
  }
}
