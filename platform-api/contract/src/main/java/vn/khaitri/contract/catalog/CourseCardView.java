package vn.khaitri.contract.catalog;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CourseAccess;

/**
 * @param lessons how many
 * @param periods credited periods in all; 0 when the course states none
 * @param length null when the course states no periods
 */
public record CourseCardView(
    UUID courseId,
    UUID versionId,
    String title,
    String summary,
    String field,
    CourseAccess access,
    int lessons,
    BigDecimal periods,
    @Nullable CourseLength length) {}
