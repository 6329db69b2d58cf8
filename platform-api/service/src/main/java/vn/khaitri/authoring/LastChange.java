package vn.khaitri.authoring;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who changed a part of a course last, and when. */
@Embeddable
record LastChange(UUID changedBy, Instant changedAt) {}
