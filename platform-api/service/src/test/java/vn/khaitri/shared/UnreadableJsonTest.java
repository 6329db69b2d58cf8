package vn.khaitri.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableJsonTest {
  private static final ObjectMapper JSON = strict();

  record Body(
      UUID id,
      LocalDate day,
      Instant moment,
      TimeUnit unit,
      String name,
      Integer number,
      List<Body> parts) {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"role\":\"admin\"} | /role | field-unknown",
        "{\"parts\":[{\"a/b\":1}]} | /parts/0/a~1b | field-unknown",
        "{\"unit\":\"YEARS\"} | /unit | choice-unknown",
        "{\"id\":\"x\"} | /id | id-unreadable",
        "{\"day\":\"30/11/2026\"} | /day | date-unreadable",
        "{\"day\":\"-999999999-01-01\"} | /day | date-out-of-range",
        "{\"moment\":\"-1000000000-01-01T00:00:00Z\"} | /moment | date-out-of-range",
        "{\"moment\":\"+1000000000-12-31T23:59:59Z\"} | /moment | date-out-of-range",
        "{\"moment\":\"tomorrow\"} | /moment | date-unreadable",
        "{\"name\":7} | /name | type-wrong",
        "{\"number\":\"7\"} | /number | type-wrong",
        "{\"name\":\"a\",\"name\":\"b\"} | '' | field-twice",
        "{\"name\": | '' | malformed",
        "[] | '' | shape-wrong",
        "'' | '' | shape-wrong"
      })
  void eachFaultHasItsNameAndItsPlace(String body, String pointer, String name) {
    var failure = assertThrows(JacksonException.class, () -> JSON.readValue(body, Body.class));

    var fault = UnreadableJson.fault(failure);

    assertEquals(List.of(pointer, name), List.of(fault.pointer(), fault.name()));
    assertEquals(false, fault.arguments().toString().contains("vn.khaitri"));
  }

  private static ObjectMapper strict() {
    var mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    new StrictJson().customize(mapper);
    return mapper;
  }
}
