package vn.khaitri.contract.library;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param reason shown to everybody who uses it
 */
public record RetireAsset(@NotBlank @Size(max = 2000) String reason) {}
