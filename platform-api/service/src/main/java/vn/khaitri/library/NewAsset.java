package vn.khaitri.library;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a file from elsewhere; texts may be empty but the title.
 *
 * @param title at most 200 characters, as licence and owner
 * @param description at most 2,000
 * @param source at most 500
 * @param validFrom first day of the licence; null for always
 * @param validTo last day of the licence; null for ever
 * @param language ISO 639, such as {@code vi}
 */
public record NewAsset(
    String title,
    String description,
    String licence,
    String owner,
    String source,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    boolean aiGenerated,
    @Nullable String language,
    List<String> tags) {}
