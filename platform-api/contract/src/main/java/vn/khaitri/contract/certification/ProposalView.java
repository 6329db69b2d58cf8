package vn.khaitri.contract.certification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;

/**
 * A document that waits for a decision.
 *
 * @param document what would be issued; null for a proposal from before the record was asked
 * @param requirementsMetAt when the last requirement was met
 */
public record ProposalView(
    UUID id,
    String learnerName,
    String courseTitle,
    @Nullable CompletionDocument document,
    Instant requirementsMetAt) {}
