package vn.khaitri.web.lesson;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of one block, as typed. Their names and ids follow the pointers of the API's problems:
 * {@code blocks-0-text}.
 *
 * @param index from 0
 * @param id given when the block is made, so that it keeps its place through every saving
 * @param text of a TEXT as its author writes it
 * @param asset id from the library; empty while none is chosen
 * @param address of a LINK
 */
record BlockBox(int index, UUID id, BlockKind kind, String text, String asset, String address) {

  static BlockBox fresh(int index, BlockKind kind) {
    return new BlockBox(index, UUID.randomUUID(), kind, "", "", "");
  }

  static BlockBox of(int index, Block kept) {
    return new BlockBox(
        index,
        Objects.requireNonNullElseGet(kept.id(), UUID::randomUUID),
        kept.kind(),
        kept.kind() == BlockKind.TEXT ? LessonText.written(kept.text()) : kept.text(),
        Objects.toString(kept.assetId(), ""),
        Objects.toString(kept.address(), ""));
  }

  /**
   * @param name before which the boxes stand, such as {@code blocks-0}
   * @return null when there is no such block in the form
   */
  static @Nullable BlockBox of(MultivaluedMap<String, String> form, String name, int index) {
    var kind = FormBox.choice(BlockKind.class, FormBox.text(form, name + "-kind"));
    if (kind == null) {
      return null;
    }
    var id = FormBox.id(FormBox.text(form, name + "-id"));
    return new BlockBox(
        index,
        Objects.requireNonNullElseGet(id, UUID::randomUUID),
        kind,
        FormBox.text(form, name + "-text"),
        FormBox.text(form, name + "-assetId"),
        FormBox.text(form, name + "-address"));
  }

  BlockBox at(int place) {
    return new BlockBox(place, id, kind, text, asset, address);
  }

  /** Whether nothing was put into it yet: such a block is not sent. */
  boolean isBlank() {
    return text.isBlank() && asset.isEmpty() && address.isEmpty();
  }

  /** What cannot be read is left out, which the API refuses in the viewer's language. */
  Block request() {
    return switch (kind) {
      case TEXT -> new Block(id, kind, LessonText.kept(text), null, null);
      case PICTURE, DOCUMENT -> new Block(id, kind, text, FormBox.id(asset), null);
      case LINK -> new Block(id, kind, text, null, uri(address));
    };
  }

  /** People leave out what they think goes without saying. */
  private static @Nullable URI uri(String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return new URI(typed.contains(":") ? typed : "https://" + typed);
    } catch (URISyntaxException words) {
      return null;
    }
  }

  public int number() {
    return index + 1;
  }

  public boolean isText() {
    return kind == BlockKind.TEXT;
  }

  public boolean isPicture() {
    return kind == BlockKind.PICTURE;
  }

  public boolean isLink() {
    return kind == BlockKind.LINK;
  }

  /** Whether it shows something of the library. */
  public boolean isAsset() {
    return kind == BlockKind.PICTURE || kind == BlockKind.DOCUMENT;
  }

  public boolean isFirst() {
    return index == 0;
  }

  public String textPointer() {
    return pointer() + "/text";
  }

  public String assetPointer() {
    return pointer() + "/assetId";
  }

  public String addressPointer() {
    return pointer() + "/address";
  }

  String pointer() {
    return "blocks/" + index;
  }

  /** Id of the button that moves it up; stays with the block wherever it goes. */
  public String up() {
    return "len-" + id;
  }

  public String down() {
    return "xuong-" + id;
  }

  public String name() {
    return name(index);
  }

  static String name(int index) {
    return "blocks-" + index;
  }

  /** Id of the box with the words to look for in the library. */
  public String search() {
    return name() + "-q";
  }

  /** Id of what was found in the library. */
  public String choice() {
    return name() + "-chon";
  }

  /** Id of the box in which one goes on writing. */
  String focus() {
    return isAsset() ? search() : name() + (isLink() ? "-address" : "-text");
  }
}
