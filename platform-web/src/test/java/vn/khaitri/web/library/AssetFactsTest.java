package vn.khaitri.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.khaitri.web.shell.Form;

class AssetFactsTest {
  @Test
  void whatIsTypedIsSent() {
    var boxes =
        new MultivaluedHashMap<>(
            Map.of(
                "title", " Sơ đồ ký số ",
                "description", "Một\r\nHai",
                "validTo", "2027-01-31",
                "aiGenerated", "true",
                "tags", "ký số, sơ đồ; ký số,,",
                "revision", "3"));

    var request = AssetFactsPages.request(Form.typed(boxes));

    assertEquals("Sơ đồ ký số", request.title());
    assertEquals("Một\nHai", request.description());
    assertNull(request.validFrom());
    assertEquals(LocalDate.of(2027, 1, 31), request.validTo());
    assertTrue(request.aiGenerated());
    assertNull(request.language());
    assertEquals(List.of("ký số", "sơ đồ"), request.tags());
    assertEquals(3, request.revision());
  }
}
