package vn.khaitri.contract.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record RevokeCertificate(@NotBlank @Size(max = 1000) String reason) {}
