package vn.khaitri.contract.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Only the marks that change need to be sent. */
public record RecordAttendance(@NotEmpty @Size(max = 500) List<@Valid @NotNull Entry> entries) {
  /**
   * @param seen the mark that the organiser saw; when another one stands by now, all is refused
   */
  public record Entry(
      @NotNull UUID learnerId, @NotNull AttendanceMark seen, @NotNull AttendanceMark mark) {}
}
