package vn.khaitri.contract.attendance;

import java.time.Instant;

/**
 * @param by name of who changed it
 */
public record AttendanceChangeView(AttendanceMark from, AttendanceMark to, Instant at, String by) {}
