package vn.khaitri.catalog;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;

/**
 * @param mediaId the video of a VIDEO lesson; null for the other kinds
 * @param periods credited periods, with up to two decimals
 */
public record CourseLesson(
    UUID lessonId,
    UUID moduleId,
    LessonKind kind,
    String title,
    @Nullable UUID mediaId,
    Requirement requirement,
    PeriodKind periodKind,
    BigDecimal periods) {}
