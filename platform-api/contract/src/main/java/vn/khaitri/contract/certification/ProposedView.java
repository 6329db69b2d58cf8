package vn.khaitri.contract.certification;

import org.jspecify.annotations.Nullable;

/**
 * A proposal with what it rests on.
 *
 * @param evidence as it was when it was proposed; null for a proposal from before the record was
 *     asked
 */
public record ProposedView(ProposalView proposal, @Nullable EvidenceView evidence) {}
