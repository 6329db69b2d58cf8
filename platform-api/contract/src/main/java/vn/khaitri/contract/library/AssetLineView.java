package vn.khaitri.contract.library;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An asset in a list.
 *
 * @param validTo last day of its licence; null for ever
 * @param overdue its review is due (BR-11)
 * @param own the caller uploaded it
 */
public record AssetLineView(
    UUID id,
    AssetKind kind,
    String title,
    AssetState state,
    String licence,
    String owner,
    LicenceState licenceState,
    @Nullable LocalDate validTo,
    LocalDate reviewDueDate,
    boolean overdue,
    boolean aiGenerated,
    String mimeType,
    long bytes,
    boolean own) {}
