package vn.khaitri.library;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.contract.library.AssetState;
import vn.khaitri.contract.library.LicenceState;

/**
 * Which assets somebody wants to see.
 *
 * @param appraiser the caller also sees what others handed in
 * @param today for which licences and reviews count
 * @param patterns all must fit, see {@link vn.khaitri.shared.SearchWords}
 * @param state null for all but the retired
 * @param licence null for any
 */
record AssetSearch(
    UUID callerId,
    boolean appraiser,
    LocalDate today,
    List<String> patterns,
    @Nullable AssetKind kind,
    @Nullable AssetState state,
    @Nullable LicenceState licence,
    boolean mine,
    boolean overdue,
    boolean usable) {}
