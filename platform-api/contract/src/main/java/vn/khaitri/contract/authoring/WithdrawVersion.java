package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record WithdrawVersion(
    @NotBlank @Size(max = 2000) String reason, @NotBlank @Size(max = 100) String decisionNumber) {}
