package vn.khaitri.contract.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a programme says of itself, in the words of its document where it has one.
 *
 * @param source the document that the framework comes from
 * @param statusNote what that document is worth, such as a draft sent for comment; stands wherever
 *     the programme does, empty for none
 * @param audienceGroups codes of audience groups, such as {@code 2022-đ}
 * @param audience the posts, one each
 * @param audienceVerbatim the same as the document puts it
 * @param durationVerbatim likewise; never computed with, since 02 weeks hold no 13 working days
 */
public record ProgrammeDescription(
    @NotBlank @Size(max = 300) String name,
    @NotBlank @Size(max = 1000) String source,
    @NotNull @Size(max = 2000) String statusNote,
    @NotNull @Size(max = 40) List<@NotBlank @Size(max = 40) String> audienceGroups,
    @NotNull @Size(max = 40) List<@NotBlank @Size(max = 300) String> audience,
    @NotNull @Size(max = 1000) String audienceVerbatim,
    @NotNull @Size(max = 2000) String knowledge,
    @NotNull @Size(max = 300) String durationVerbatim) {}
