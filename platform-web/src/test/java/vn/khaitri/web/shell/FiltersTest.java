package vn.khaitri.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiltersTest {
  private static final List<String> BOXES = List.of("q", "nhom", "mo");

  @Test
  void keepsWhatIsChosenInTheOrderOfTheBoxes() {
    var filters = filters(Map.of("nhom", "2022-đ", "q", " an toàn & số ", "trang", "3", "mo", " "));

    assertEquals(
        "/khoa-hoc?q=an+to%C3%A0n+%26+s%E1%BB%91&nhom=2022-%C4%91", filters.at("/khoa-hoc"));
    assertEquals("an toàn & số", filters.of("q"));
    assertEquals("", filters.of("mo"));
  }

  @Test
  void takesOneAwayAndLeavesTheOthers() {
    var filters = filters(Map.of("q", "an", "nhom", "2025-5"));

    assertEquals("/khoa-hoc?nhom=2025-5", filters.without("q").at("/khoa-hoc"));
    assertTrue(filters.without("q").without("nhom").isEmpty());
    assertEquals("an", filters.of("q"));
  }

  @Test
  void turnsPagesOfTheSameList() {
    assertEquals("/khoa-hoc?q=an&trang=", filters(Map.of("q", "an")).pagesAt("/khoa-hoc"));
    assertEquals("/khoa-hoc?trang=", filters(Map.of()).pagesAt("/khoa-hoc"));
  }

  private static Filters filters(Map<String, String> query) {
    return Filters.of(new MultivaluedHashMap<>(query), BOXES);
  }
}
