package vn.khaitri.web.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;

/**
 * A reply as typed.
 *
 * @param back the page that it was written on
 */
record ReplyForm(UUID threadId, String text, String back, @Nullable Problem problem) {}
