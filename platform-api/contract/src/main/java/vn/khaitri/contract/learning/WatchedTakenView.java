package vn.khaitri.contract.learning;

/**
 * What became of a report.
 *
 * @param current false when the learner has begun to watch elsewhere since: what is played here
 *     counts no more until a new session is opened here
 */
public record WatchedTakenView(boolean current) {}
