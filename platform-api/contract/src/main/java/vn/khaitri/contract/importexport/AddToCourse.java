package vn.khaitri.contract.importexport;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * @param courseId a draft of which the caller is an author
 */
public record AddToCourse(@NotNull UUID courseId) {}
