package vn.khaitri.web.lesson;

import java.util.List;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.library.AssetLineView;

/**
 * What the library has for a block.
 *
 * @param block index of the block
 * @param words that were looked for
 */
record AssetOffer(int block, String words, Page<AssetLineView> found) {
  public boolean isFor(BlockBox box) {
    return box.index() == block;
  }

  /** All but the one that the block has already. */
  public List<AssetLineView> others(BlockBox box) {
    return found.items().stream()
        .filter(asset -> !asset.id().toString().equals(box.asset()))
        .toList();
  }

  public long more() {
    return found.total() - found.items().size();
  }
}
