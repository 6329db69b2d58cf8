package vn.khaitri.enrolment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a person brings along on a day.
 *
 * @param completed courses, in whatever run
 * @param bestScores best result of the examination of each course, in percent
 * @param groups codes of the audience groups that the person belongs to
 */
record Attained(
    Set<UUID> completed, Map<UUID, Integer> bestScores, Set<String> groups, LocalDate today) {}
