package vn.khaitri.contract.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param place null for the whole subject
 * @param roundId of the comment round that it answers to; null for one by an author or appraiser
 *     beside any round
 */
public record StartThread(
    @NotNull SubjectKind kind,
    @NotNull UUID subjectId,
    @Valid @Nullable Place place,
    @NotBlank @Size(max = 4000) String text,
    @Nullable UUID roundId) {}
