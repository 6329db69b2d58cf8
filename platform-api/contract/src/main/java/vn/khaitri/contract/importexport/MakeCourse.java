package vn.khaitri.contract.importexport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * @param title of the new course, in the place of that of the file
 */
public record MakeCourse(@NotBlank @Size(max = 200) String title) {}
