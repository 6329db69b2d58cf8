package vn.khaitri.contract.catalog;

import java.util.UUID;

public record ClassSessionView(UUID id, UUID runId, SessionPlan session, int revision) {}
