package vn.khaitri.contract.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param userName of somebody who has signed in before
 */
public record AddAuthor(@NotBlank @Size(max = 100) String userName) {}
