package vn.khaitri.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.contract.library.AssetOrder;

class LibraryFilterTest {
  @Test
  void whatNobodyOfferedNarrowsNothingDown() {
    var filter = LibraryFilter.of(" ", "SOUND", "", "x", false, false, "PRICE");

    assertFalse(filter.isNarrow());
    assertNull(filter.kind());
    assertEquals(AssetOrder.TITLE, filter.order());
  }

  @Test
  void pagesKeepWhatTheListIsNarrowedDownTo() {
    var filter =
        LibraryFilter.of("ký & số", "PICTURE", "", "EXPIRED", true, false, "LATEST_UPLOAD");

    assertTrue(filter.isNarrow());
    assertEquals(AssetKind.PICTURE, filter.kind());
    assertEquals(
        "/kho?q=k%C3%BD%20%26%20s%E1%BB%91&loai=PICTURE&trang-thai=&giay-phep=EXPIRED&cua-toi=true"
            + "&den-han=false&thu-tu=LATEST_UPLOAD&trang=",
        filter.address().replace("+", "%20"));
  }

  @Test
  void aVideoIsCalledAsItsFile() {
    assertEquals("Bài 1. Mở đầu", VideoAssetPages.title("Bài 1. Mở đầu.mp4"));
    assertEquals(".mp4", VideoAssetPages.title(".mp4"));
    assertEquals(200, VideoAssetPages.title("x".repeat(255)).length());
  }
}
