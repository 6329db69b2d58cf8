package vn.khaitri.contract.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The right to use an asset (BR-13).
 *
 * @param licence free text, such as {@code CC-BY-4.0}
 * @param owner who holds the rights
 * @param source where it comes from: a document, an address
 * @param validFrom first day; null for always
 * @param validTo last day; null for ever
 */
public record AssetLicenceView(
    String licence,
    String owner,
    String source,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    LicenceState state) {}
