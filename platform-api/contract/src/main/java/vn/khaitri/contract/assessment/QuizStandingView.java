package vn.khaitri.contract.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a quiz asks of a learner, and what the learner has reached.
 *
 * @param questions how many there are
 * @param passPercent share of right answers that passes, 1 to 100
 * @param examination it decides on the course, tells its score only and is not tried at will
 * @param handedIn how many attempts the learner handed in
 * @param bestPercent the best of them; null when there is none
 * @param nextAt when the learner may begin again; null when that is now
 */
public record QuizStandingView(
    int questions,
    int passPercent,
    boolean examination,
    int handedIn,
    @Nullable Integer bestPercent,
    @Nullable Instant nextAt) {}
