package vn.khaitri.contract.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param placeTitle title of the lesson or module when the comment was made; null for one on the
 *     whole
 * @param agency the commenter's unit when the comment was made; null for who had chosen none
 * @param resolvedAt null while it is open
 * @param mayResolve whether the caller may resolve or reopen it
 * @param remarks the comment first, then what followed
 */
public record ThreadView(
    UUID id,
    SubjectKind kind,
    UUID subjectId,
    Place place,
    @Nullable String placeTitle,
    @Nullable UUID roundId,
    @Nullable String agency,
    @Nullable Instant resolvedAt,
    @Nullable String resolvedBy,
    boolean mayResolve,
    List<RemarkView> remarks) {}
