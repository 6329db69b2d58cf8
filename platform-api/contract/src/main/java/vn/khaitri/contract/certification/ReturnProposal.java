package vn.khaitri.contract.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param reason read by the learner: what is missing, and what they can do
 */
public record ReturnProposal(@NotBlank @Size(max = 1000) String reason) {}
