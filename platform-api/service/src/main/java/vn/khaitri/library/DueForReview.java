package vn.khaitri.library;

import java.time.LocalDate;
import java.util.UUID;

/** An appraised asset that is to be looked over again by a day (BR-11). */
public record DueForReview(UUID assetId, String title, UUID uploaderId, LocalDate reviewDueDate) {}
