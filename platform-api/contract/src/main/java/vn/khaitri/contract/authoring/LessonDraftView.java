package vn.khaitri.contract.authoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of a draft with what it says.
 *
 * @param blocks their HTML sanitised
 * @param formerMediaId the last video that could be played before this one: previews play it until
 *     this one is ready, and it can be taken back
 * @param questions number of questions of a QUIZ lesson; 0 for the other kinds
 */
public record LessonDraftView(
    UUID id,
    LessonKind kind,
    String title,
    List<Block> blocks,
    @Nullable UUID mediaId,
    @Nullable UUID formerMediaId,
    int questions,
    PeriodKind periodKind,
    BigDecimal periods,
    Requirement requirement,
    List<String> skills,
    @Nullable String topic,
    int revision) {}
