package vn.khaitri.shared;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Why a body cannot be read, in our own words: those of the parser name Java classes, which tell
 * callers nothing and strangers too much.
 */
final class UnreadableJson {
  private UnreadableJson() {}

  static FieldFault fault(JacksonException failure) {
    var where = failure instanceof JsonMappingException mapping ? pointer(mapping) : "";
    return switch (failure) {
      case UnrecognizedPropertyException unknown ->
          new FieldFault(where, "field-unknown", unknown.getPropertyName());
      case StorableDates.OutOfRange far -> new FieldFault(where, "date-out-of-range");
      case InvalidFormatException misfit -> misfit(where, misfit.getTargetType());
      case StreamReadException malformed -> malformed(malformed);
      default -> new FieldFault(where, where.isEmpty() ? "shape-wrong" : "type-wrong");
    };
  }

  private static FieldFault misfit(String where, Class<?> wanted) {
    if (wanted.isEnum()) {
      return new FieldFault(
          where, "choice-unknown", String.join(", ", QueryParameter.choices(wanted)));
    }
    if (TemporalAccessor.class.isAssignableFrom(wanted)) {
      return new FieldFault(where, "date-unreadable");
    }
    return new FieldFault(where, wanted == UUID.class ? "id-unreadable" : "type-wrong");
  }

  /** A field that is there twice is told by no class of its own. */
  private static FieldFault malformed(StreamReadException failure) {
    var place = failure.getLocation();
    var name =
        failure.getOriginalMessage().startsWith("Duplicate field") ? "field-twice" : "malformed";
    return new FieldFault(
        "", name, Integer.toString(place.getLineNr()), Integer.toString(place.getColumnNr()));
  }

  private static String pointer(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
