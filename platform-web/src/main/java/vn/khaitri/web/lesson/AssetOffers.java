package vn.khaitri.web.lesson;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.contract.library.AssetOrder;
import vn.khaitri.web.library.LibraryClient;
import vn.khaitri.web.shell.FormBox;

/** Looks into the library for blocks that show something of it. */
@Singleton
class AssetOffers {
  private static final int OFFERED = 10;

  private final LibraryClient library;

  AssetOffers(@RestClient LibraryClient library) {
    this.library = library;
  }

  /**
   * @param boxes in which the words to look for stand
   * @return null when there is no such block, or it shows nothing of the library
   */
  @Nullable AssetOffer offer(LessonForm form, int block, MultivaluedMap<String, String> boxes) {
    return form.block(block).filter(BlockBox::isAsset).map(box -> offer(box, boxes)).orElse(null);
  }

  private AssetOffer offer(BlockBox box, MultivaluedMap<String, String> boxes) {
    var words = FormBox.text(boxes, box.search());
    var kind = box.kind() == BlockKind.PICTURE ? AssetKind.PICTURE : AssetKind.DOCUMENT;
    var found =
        library.search(words, kind, null, null, false, false, true, AssetOrder.TITLE, 0, OFFERED);
    return new AssetOffer(box.index(), words, found);
  }
}
