package vn.khaitri.contract.media;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param worker name of the process, for the operator
 */
public record ClaimJob(@NotBlank @Size(max = 100) String worker) {}
