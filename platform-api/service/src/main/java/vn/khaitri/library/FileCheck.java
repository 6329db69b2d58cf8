package vn.khaitri.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.shared.ProblemException;

/** Looks into files before anybody else does; few at a time, so that memory is bounded. */
@ApplicationScoped
class FileCheck {
  private static final int AT_ONCE = 2;
  private static final String PDF_END = "%%EOF";

  private final PictureCheck pictures;
  private final PdfCheck documents;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  FileCheck(PictureCheck pictures, PdfCheck documents) {
    this.pictures = pictures;
    this.documents = documents;
  }

  /**
   * @throws ProblemException what is wrong with it
   */
  FileMeasures requireHarmless(ReceivedFile file) {
    places.acquireUninterruptibly();
    try {
      if (ForeignCode.endsLikeArchive(tail(file))) {
        throw new ProblemException(LibraryProblem.FILE_GOES_ON);
      }
      return file.type().kind() == AssetKind.PICTURE ? picture(file) : document(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      places.release();
    }
  }

  private FileMeasures picture(ReceivedFile file) throws IOException {
    return FileMeasures.of(pictures.requireSound(file.type(), Files.readAllBytes(file.path())));
  }

  private FileMeasures document(ReceivedFile file) throws IOException {
    requireNothingBehindEnd(tail(file));
    return FileMeasures.of(documents.requireHarmless(file.path()));
  }

  /** Line ends and padding may follow the last mark, as many programs write them. */
  private static void requireNothingBehindEnd(byte[] tail) {
    var text = new String(tail, ISO_8859_1);
    int end = text.lastIndexOf(PDF_END);
    if (end < 0) {
      throw new ProblemException(LibraryProblem.FILE_BROKEN);
    }
    if (!text.substring(end + PDF_END.length()).replace('\u0000', ' ').isBlank()) {
      throw new ProblemException(LibraryProblem.FILE_GOES_ON);
    }
  }

  private static byte[] tail(ReceivedFile file) throws IOException {
    try (var source = new RandomAccessFile(file.path().toFile(), "r")) {
      int length = (int) Math.min(file.bytes(), ForeignCode.TAIL);
      source.seek(file.bytes() - length);
      var tail = new byte[length];
      source.readFully(tail);
      return tail;
    }
  }
}
