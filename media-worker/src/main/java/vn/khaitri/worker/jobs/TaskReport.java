package vn.khaitri.worker.jobs;

import vn.khaitri.contract.media.CompleteJob;

/** What a task that came to its end has to say. */
sealed interface TaskReport {
  /**
   * @param pieces in which the picture is to be made
   */
  record Split(int pieces) implements TaskReport {}

  record Delivered() implements TaskReport {}

  record Completed(CompleteJob report) implements TaskReport {}
}
