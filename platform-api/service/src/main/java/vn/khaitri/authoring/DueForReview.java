package vn.khaitri.authoring;

import java.time.LocalDate;
import java.util.UUID;

/** A course with a version in force that is to be reviewed by a day (BR-11). */
public record DueForReview(UUID courseId, String title, LocalDate reviewDue) {}
