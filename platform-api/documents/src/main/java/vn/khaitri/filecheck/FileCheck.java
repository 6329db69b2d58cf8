package vn.khaitri.filecheck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;

/**
 * The one check of pictures and PDFs, for all who take files in. Looks into few at a time, so that
 * memory is bounded; all that ask have to share one.
 */
public final class FileCheck {
  private static final int AT_ONCE = 2;
  private static final String PDF_END = "%%EOF";
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private final UploadSpooler reception;
  private final PictureCheck pictures;
  private final PdfCheck documents = new PdfCheck();
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  public FileCheck(FileLimits limits) {
    this.reception = new UploadSpooler(limits);
    this.pictures = new PictureCheck(limits);
  }

  /**
   * Keeps nothing.
   *
   * @throws FileRefused a {@link ContentProblem} that says what is wrong with it
   */
  public FileMeasures requireHarmless(byte[] content) {
    try (var file = reception.receive(new ByteArrayInputStream(content))) {
      return requireHarmless(file);
    }
  }

  /**
   * @throws FileRefused a {@link ContentProblem} that says what is wrong with it
   */
  public FileMeasures requireHarmless(ReceivedFile file) {
    places.acquireUninterruptibly();
    try {
      if (PolyglotCheck.endsLikeArchive(tail(file))) {
        throw new FileRefused(ContentProblem.FILE_GOES_ON);
      }
      return file.type().isPicture() ? picture(file) : document(file);
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
    requireNothingBeforeBegin(file);
    requireNothingBehindEnd(tail(file));
    return FileMeasures.of(documents.requireHarmless(file.path()));
  }

  /** Blank lines may precede the first mark, as some servers send them; a page or a program not. */
  private static void requireNothingBeforeBegin(ReceivedFile file) throws IOException {
    try (var source = Files.newInputStream(file.path())) {
      var head = source.readNBytes(FileType.HEAD);
      var before = new String(head, 0, FileType.pdfBegin(head), ISO_8859_1);
      if (!blank(before.startsWith(BYTE_ORDER_MARK) ? before.substring(3) : before)) {
        throw new FileRefused(ContentProblem.PDF_BEGINS_LATE);
      }
    }
  }

  /** Line ends and padding may follow the last mark, as many programs write them. */
  private static void requireNothingBehindEnd(byte[] tail) {
    var text = new String(tail, ISO_8859_1);
    int end = text.lastIndexOf(PDF_END);
    if (end < 0) {
      throw new FileRefused(ContentProblem.FILE_BROKEN);
    }
    if (!blank(text.substring(end + PDF_END.length()))) {
      throw new FileRefused(ContentProblem.FILE_GOES_ON);
    }
  }

  private static boolean blank(String text) {
    return text.replace('\u0000', ' ').isBlank();
  }

  private static byte[] tail(ReceivedFile file) throws IOException {
    try (var source = new RandomAccessFile(file.path().toFile(), "r")) {
      int length = (int) Math.min(file.bytes(), PolyglotCheck.TAIL);
      source.seek(file.bytes() - length);
      var tail = new byte[length];
      source.readFully(tail);
      return tail;
    }
  }
}
