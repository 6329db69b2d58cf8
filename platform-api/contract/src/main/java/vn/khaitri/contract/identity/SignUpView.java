package vn.khaitri.contract.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A sign-up that waits for its code.
 *
 * @param id by which it is confirmed
 * @param endsAt until when the code is good
 */
public record SignUpView(UUID id, Instant endsAt) {}
