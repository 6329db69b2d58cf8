package vn.khaitri.contract.certification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;

/**
 * A document that waits for a decision, or did.
 *
 * @param document what would be issued; null for a proposal from before the record was asked
 * @param requirementsMetAt when the last requirement was met
 * @param returnReason what the officer wrote to the learner; null unless RETURNED
 */
public record ProposalView(
    UUID id,
    String learnerName,
    UUID runId,
    String courseTitle,
    @Nullable CompletionDocument document,
    ProposalState state,
    List<ProposalFlag> flags,
    Instant requirementsMetAt,
    @Nullable String returnReason) {}
