package vn.khaitri.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.PeriodSums;
import vn.khaitri.contract.learning.RunProgressView.FastDay;
import vn.khaitri.contract.learning.RunProgressView.Missing;

/**
 * What a learner has done in a run.
 *
 * @param completedAt of each completed lesson
 * @param missing what the course still asks for (BR-06)
 * @param metAt when the last requirement was met; null while one is missing
 * @param periods credited, of the completed lessons
 * @param fastDays days with more periods than the programme lays down (BR-04)
 */
public record Participation(
    Map<UUID, Instant> completedAt,
    Missing missing,
    @Nullable Instant metAt,
    PeriodSums periods,
    List<FastDay> fastDays) {}
