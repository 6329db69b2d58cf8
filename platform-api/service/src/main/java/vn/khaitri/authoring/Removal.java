package vn.khaitri.authoring;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who took a part out of a course, and when; it can be put back. */
@Embeddable
record Removal(UUID removedBy, Instant removedAt) {}
