package vn.khaitri.contract.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record WithdrawProgramme(@NotBlank @Size(max = 2000) String reason) {}
