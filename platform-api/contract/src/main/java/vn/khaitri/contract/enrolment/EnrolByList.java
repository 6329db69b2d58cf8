package vn.khaitri.contract.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param userNames of people who have signed in at least once
 * @param overrideReason why people are taken who are outside the audience or lack a prerequisite
 *     (BR-23)
 */
public record EnrolByList(
    @NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 255) String> userNames,
    @Nullable @Size(max = 1000) String overrideReason) {}
