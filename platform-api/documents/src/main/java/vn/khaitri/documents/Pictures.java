package vn.khaitri.documents;

import java.io.IOException;
import java.io.InputStream;
import vn.khaitri.documents.ParsedCourse.Content;
import vn.khaitri.documents.ParsedCourse.Picture;
import vn.khaitri.filecheck.FileRefused;
import vn.khaitri.filecheck.FileType;
import vn.khaitri.filecheck.UntrustedZip;
import vn.khaitri.filecheck.ZipProblem;
import vn.khaitri.text.Texts;

/** Pictures out of a packed file; what cannot be shown becomes a remark in its place. */
final class Pictures {
  private final UntrustedZip zip;
  private final long most;

  /**
   * @param most bytes that one may have
   */
  Pictures(UntrustedZip zip, long most) {
    this.zip = zip;
    this.most = most;
  }

  boolean has(String name) {
    return zip.has(name);
  }

  Piece of(String name, String alternative) {
    var words = Html.line(alternative);
    var shown = Texts.stored(name.substring(name.lastIndexOf('/') + 1));
    if (!zip.has(name)) {
      return new Piece.Remark("picture-missing", shown, words);
    }
    long size = zip.size(name).orElse(0L);
    if (size > most) {
      return new Piece.Remark("picture-too-large", shown, words);
    }
    return of(shown, words, beginning(name), new Packed(name, size));
  }

  static Piece of(String name, String alternative, byte[] beginning, Content content) {
    var type = FileType.of(beginning).filter(FileType::isPicture);
    return type.filter(FileType::isTaken)
        .<Piece>map(
            taken ->
                new Piece.Illustration(
                    new Picture(
                        Texts.stored(name), taken.mimeType(), Html.line(alternative), content)))
        .orElseGet(
            () ->
                new Piece.Remark(
                    "picture-not-shown",
                    name,
                    type.map(FileType::name).orElse("?"),
                    Html.line(alternative)));
  }

  private byte[] beginning(String name) {
    try (InputStream bytes = zip.stream(name, most)) {
      return bytes.readNBytes(FileType.HEAD);
    } catch (IOException damaged) {
      throw new FileRefused(ZipProblem.ZIP_UNREADABLE);
    }
  }

  private final class Packed implements Content {
    private final String name;
    private final long size;

    Packed(String name, long size) {
      this.name = name;
      this.size = size;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public byte[] bytes() {
      return zip.bytes(name, most);
    }
  }
}
