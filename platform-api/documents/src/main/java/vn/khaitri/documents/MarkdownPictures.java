package vn.khaitri.documents;

import java.util.Base64;
import java.util.regex.Pattern;
import vn.khaitri.documents.ParsedCourse.Content;

/** What the address of a picture in a Markdown file leads to, without ever going there. */
@FunctionalInterface
interface MarkdownPictures {
  Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:|//");
  Pattern DATA = Pattern.compile("(?i)data:image/[a-z+.-]+;base64,(.*)", Pattern.DOTALL);

  /** Of a file that came alone. */
  MarkdownPictures NONE =
      (address, alternative) ->
          new Piece.Remark(
              ELSEWHERE.matcher(address).lookingAt() ? "picture-elsewhere" : "picture-missing",
              Html.line(address),
              alternative);

  /**
   * @param address relative to the file; never one with bytes in it
   */
  Piece at(String address, String alternative);

  /** Also of an address that is the picture itself. */
  default Piece of(String address, String alternative) {
    var data = DATA.matcher(address);
    return data.matches() ? inline(data.group(1), alternative) : at(address, alternative);
  }

  private static Piece inline(String base64, String alternative) {
    try {
      var bytes = Base64.getMimeDecoder().decode(base64);
      return Pictures.of("data", alternative, bytes, new Inlined(bytes));
    } catch (IllegalArgumentException notBase64) {
      return new Piece.Remark("picture-missing", "data", alternative);
    }
  }

  /** Bytes that stood in the text. */
  final class Inlined implements Content {
    private final byte[] bytes;

    private Inlined(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public byte[] bytes() {
      return bytes;
    }
  }
}
