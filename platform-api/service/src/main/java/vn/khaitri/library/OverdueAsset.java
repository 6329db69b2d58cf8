package vn.khaitri.library;

import java.time.LocalDate;
import java.util.UUID;

/** An appraised asset that should have been looked over again by now (BR-11). */
public record OverdueAsset(UUID assetId, String title, UUID uploaderId, LocalDate reviewDueDate) {}
