package vn.khaitri.contract.caption;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param revision 0 when nobody wrote them yet; the next writing has to name it
 * @param changedBy name of who wrote last
 */
public record CaptionTextView(
    String language,
    String label,
    int revision,
    List<Cue> cues,
    @Nullable String changedBy,
    @Nullable Instant changedAt) {}
