package vn.khaitri.media;

import java.util.List;
import java.util.OptionalLong;
import vn.khaitri.contract.media.JobTask;

/** How far a job is, told from its tasks. */
final class JobProgress {
  /** Percent of the whole; the rest is the joining of the pieces. */
  private static final int PREPARED = 10;

  private static final int PIECES = 85;

  /** What the joining takes, in pieces: it copies and draws small pictures. */
  private static final double JOINING = 0.5;

  private JobProgress() {}

  /**
   * @param pieces of the job; 0 before it is split, when PREPARE speaks for the whole
   */
  static int percent(int pieces, List<TranscodingTask> tasks) {
    if (pieces == 0) {
      return (int) (100 * shares(tasks, JobTask.PREPARE));
    }
    var rest = 100 - PREPARED - PIECES;
    return (int)
        (PREPARED
            + PIECES * shares(tasks, JobTask.PIECE) / pieces
            + rest * shares(tasks, JobTask.FINISH));
  }

  /**
   * At the pace of the pieces that are done, shared by as many workers as are at it now.
   *
   * @return empty until there is a piece to go by
   */
  static OptionalLong secondsLeft(int pieces, List<TranscodingTask> tasks) {
    var took =
        of(tasks, JobTask.PIECE).stream()
            .filter(TranscodingTask::done)
            .mapToDouble(task -> task.took().toMillis() / 1000.0)
            .average();
    if (took.isEmpty()) {
      return OptionalLong.empty();
    }
    var workers = Math.max(1, tasks.stream().filter(TranscodingTask::running).count());
    var piecesLeft = pieces - shares(tasks, JobTask.PIECE);
    var joiningLeft = JOINING * (1 - shares(tasks, JobTask.FINISH));
    return OptionalLong.of(Math.round(took.getAsDouble() * (piecesLeft / workers + joiningLeft)));
  }

  private static double shares(List<TranscodingTask> tasks, JobTask kind) {
    return of(tasks, kind).stream().mapToDouble(TranscodingTask::share).sum();
  }

  private static List<TranscodingTask> of(List<TranscodingTask> tasks, JobTask kind) {
    return tasks.stream().filter(task -> task.task() == kind).toList();
  }
}
