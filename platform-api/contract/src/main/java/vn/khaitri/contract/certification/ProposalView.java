package vn.khaitri.contract.certification;

import java.time.Instant;
import java.util.UUID;

public record ProposalView(
    UUID id, String learnerName, String courseTitle, Instant requirementsMetAt) {}
