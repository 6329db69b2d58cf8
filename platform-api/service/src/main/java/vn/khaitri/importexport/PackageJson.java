package vn.khaitri.importexport;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/**
 * The JSON of packages: read as strictly as requests are, written so that the same content is the
 * same bytes.
 */
@ApplicationScoped
class PackageJson {
  private static final int MOST_FAULTS = 100;

  private final ObjectMapper mapper;
  private final Validator validator;

  PackageJson(ObjectMapper requests, Validator validator) {
    this.mapper =
        requests
            .copy()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    this.validator = validator;
  }

  byte[] write(Object value) {
    var lines = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(lines);
    printer.indentArraysWith(lines);
    ObjectWriter writer = mapper.writer(printer);
    try {
      return writer.writeValueAsBytes(value);
    } catch (JsonProcessingException ours) {
      throw new IllegalStateException(ours);
    }
  }

  /**
   * @throws ProblemException 400 {@code package-invalid} that points at each fault
   */
  <T> T read(String entry, byte[] json, Class<T> type) {
    T value = parsed(entry, json, type);
    var faults =
        validator.validate(value).stream()
            .map(
                violation ->
                    fault(entry + pointer(violation.getPropertyPath()), violation.getMessage()))
            .sorted(Comparator.comparing(FieldFault::pointer))
            .limit(MOST_FAULTS)
            .toList();
    if (!faults.isEmpty()) {
      throw new ProblemException(ImportExportProblem.PACKAGE_INVALID, faults);
    }
    return value;
  }

  /** 0 when it says none. Reads over all that a later format may have. */
  int formatOf(String entry, byte[] json) {
    return parsed(entry, json, Format.class).format();
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Format(int format) {}

  private <T> T parsed(String entry, byte[] json, Class<T> type) {
    ObjectReader reader = mapper.readerFor(type);
    try {
      return reader.readValue(json);
    } catch (JsonMappingException unfitting) {
      throw unreadable(entry + pointer(unfitting), unfitting.getOriginalMessage());
    } catch (JsonProcessingException noJson) {
      throw unreadable(entry, noJson.getOriginalMessage());
    } catch (IOException memory) {
      throw new IllegalStateException(memory);
    }
  }

  private static ProblemException unreadable(String pointer, String message) {
    var line = message.lines().findFirst().orElse("");
    return new ProblemException(ImportExportProblem.PACKAGE_INVALID, List.of(fault(pointer, line)));
  }

  /** Says where it is in words too: nobody has a field for it. */
  private static FieldFault fault(String pointer, String message) {
    return new FieldFault(pointer, "fault", message, pointer);
  }

  private static String pointer(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
        .collect(Collectors.joining());
  }

  private static String pointer(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .map(
            node -> {
              var index = node.getIndex() == null ? "" : "/" + node.getIndex();
              return node.getKind() == ElementKind.CONTAINER_ELEMENT
                  ? index
                  : index + "/" + node.getName();
            })
        .collect(Collectors.joining());
  }
}
