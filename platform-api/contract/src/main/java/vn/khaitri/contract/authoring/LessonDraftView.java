package vn.khaitri.contract.authoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param blocks their HTML sanitised
 * @param questions number of questions of a QUIZ lesson; 0 for the other kinds
 */
public record LessonDraftView(
    UUID id,
    LessonKind kind,
    String title,
    List<Block> blocks,
    @Nullable UUID mediaId,
    int questions,
    PeriodKind periodKind,
    BigDecimal periods,
    Requirement requirement,
    List<String> skills,
    @Nullable String topic,
    int revision) {}
