package vn.khaitri.contract.authoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param text sanitised HTML
 * @param questions number of questions of a QUIZ lesson; 0 for the other kinds
 */
public record LessonDraftView(
    UUID id,
    LessonKind kind,
    String title,
    String text,
    @Nullable UUID mediaId,
    int questions,
    int revision) {}
