package vn.khaitri.programme;

import java.time.LocalDate;
import java.util.UUID;

/** An issued programme that is to be reviewed by a day (BR-11). */
public record DueForReview(UUID programmeId, String code, String name, LocalDate reviewDue) {}
