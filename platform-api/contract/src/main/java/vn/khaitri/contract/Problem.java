package vn.khaitri.contract;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every error, as {@code application/problem+json} (RFC 9457).
 *
 * @param type {@code /problems/<slug>}; stable, for programs
 * @param title what went wrong, in the caller's language
 * @param status the HTTP status again
 * @param detail what to do about it, in the caller's language
 * @param errors the fields at fault; empty when the request as a whole is
 * @param traceId finds the request in the logs
 */
public record Problem(
    URI type,
    String title,
    int status,
    @Nullable String detail,
    List<FieldError> errors,
    @Nullable String traceId) {
  public static final String MEDIA_TYPE = "application/problem+json";

  /**
   * @param pointer JSON pointer of the field in the request body, or the name of the parameter
   */
  public record FieldError(String pointer, String message) {}

  public String slug() {
    var path = type.toString();
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
