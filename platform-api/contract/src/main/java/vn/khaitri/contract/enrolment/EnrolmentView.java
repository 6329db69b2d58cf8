package vn.khaitri.contract.enrolment;

import java.time.Instant;
import java.util.UUID;

public record EnrolmentView(
    UUID id, UUID runId, UUID courseId, String courseTitle, Instant enrolledAt) {}
