package vn.khaitri.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.Problem.FieldError;

class AssetFormTest {
  private final MultivaluedHashMap<String, String> boxes = new MultivaluedHashMap<>();

  @Test
  void whatIsTypedIsSent() {
    boxes.putSingle("title", " Sơ đồ ký số ");
    boxes.putSingle("description", "Một\r\nHai");
    boxes.putSingle("validTo", "2027-01-31");
    boxes.putSingle("aiGenerated", "true");
    boxes.putSingle("tags", "ký số, sơ đồ; ký số,,");
    boxes.putSingle("revision", "3");

    var request = AssetForm.typed(boxes).request();

    assertEquals("Sơ đồ ký số", request.title());
    assertEquals("Một\nHai", request.description());
    assertNull(request.validFrom());
    assertEquals(LocalDate.of(2027, 1, 31), request.validTo());
    assertTrue(request.aiGenerated());
    assertNull(request.language());
    assertEquals(List.of("ký số", "sơ đồ"), request.tags());
    assertEquals(3, request.revision());
  }

  @Test
  void daysInTheWrongOrderAreShownAtTheLast() {
    var form =
        AssetForm.typed(boxes)
            .refused(problem(new FieldError("/validityInOrder", "Ngược"), new FieldError("", "x")));

    assertEquals("Ngược", form.validityFault());
    assertNull(form.tagsFault());
  }

  @Test
  void whateverIsWrongWithTagsIsSaidOnce() {
    var form =
        AssetForm.typed(boxes)
            .refused(
                problem(
                    new FieldError("/tags/0", "Quá dài"), new FieldError("/tags/3", "Quá dài")));

    assertEquals("Quá dài", form.tagsFault());
  }

  private static Problem problem(FieldError... errors) {
    return new Problem(URI.create("/problems/x"), "", 400, null, List.of(errors), null);
  }
}
