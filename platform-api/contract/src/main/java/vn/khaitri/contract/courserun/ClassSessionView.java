package vn.khaitri.contract.courserun;

import java.util.UUID;

public record ClassSessionView(UUID id, UUID runId, SessionPlan session, int revision) {}
