package vn.khaitri.contract.authoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lesson of a draft as the outline shows it: all but what its blocks say.
 *
 * @param empty whether a reader would find nothing that its kind asks for: no words in a TEXT, no
 *     document in a DOCUMENT, no address in a LINK; false for a VIDEO and a QUIZ, see {@code
 *     mediaId} and {@code questions}
 * @param blockIds of its blocks in their order, so that a comment can name one
 * @param formerMediaId the last video that could be played before this one: previews play it until
 *     this one is ready, and it can be taken back
 * @param questions number of questions of a QUIZ lesson; 0 for the other kinds
 * @param periods credited periods
 * @param revision goes up with every change of title, blocks or credit
 */
public record LessonFactsView(
    UUID id,
    LessonKind kind,
    String title,
    boolean empty,
    List<UUID> blockIds,
    @Nullable UUID mediaId,
    @Nullable UUID formerMediaId,
    int questions,
    PeriodKind periodKind,
    BigDecimal periods,
    Requirement requirement,
    List<String> skills,
    @Nullable String topic,
    int revision) {}
