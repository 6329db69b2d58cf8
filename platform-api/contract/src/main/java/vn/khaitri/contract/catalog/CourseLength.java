package vn.khaitri.contract.catalog;

/** How long a course takes, by its credited periods. A day is eight periods (BR-04). */
public enum CourseLength {
  UP_TO_AN_HOUR,
  UP_TO_FOUR_HOURS,
  UP_TO_THREE_DAYS,
  LONGER
}
