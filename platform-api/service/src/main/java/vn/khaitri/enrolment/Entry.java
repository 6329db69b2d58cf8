package vn.khaitri.enrolment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a person came into a run.
 *
 * @param enrolledBy the admin; null for who came by themselves
 * @param overrideReason why they were taken though the run is not for them; null for all others
 */
record Entry(@Nullable UUID enrolledBy, @Nullable String overrideReason) {
  static final Entry OWN = new Entry(null, null);
}
