package vn.khaitri.filecheck;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Lets documents in that open for everybody and do nothing but show their pages. */
final class PdfCheck {
  private static final System.Logger LOG = System.getLogger(PdfCheck.class.getName());

  /**
   * Number of pages.
   *
   * @throws FileRefused {@code file-broken}, {@code pdf-locked}, {@code pdf-restricted}, {@code
   *     pdf-active}, {@code pdf-too-complex}
   */
  int requireHarmless(Path file) throws IOException {
    // First without objects: what this lets through, a reader opens in bearable time.
    var signs = EnumSet.noneOf(PdfSign.class);
    signs.addAll(PdfScan.signs(file));
    try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      if (document.isEncrypted()) {
        throw new FileRefused(ContentProblem.PDF_RESTRICTED);
      }
      signs.addAll(PdfObjects.signs(document.getDocument()));
      requireInactive(signs);
      document.getPage(0);
      return document.getNumberOfPages();
    } catch (InvalidPasswordException locked) {
      throw new FileRefused(ContentProblem.PDF_LOCKED);
    } catch (FileRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      // PDFBox answers broken files with exceptions of any kind.
      LOG.log(Level.DEBUG, "A PDF that cannot be opened", broken);
      throw new FileRefused(ContentProblem.FILE_BROKEN);
    }
  }

  private static void requireInactive(Set<PdfSign> signs) {
    if (!signs.isEmpty()) {
      var faults = signs.stream().map(PdfSign::fault).toList();
      throw new FileRefused(ContentProblem.PDF_ACTIVE, faults);
    }
  }
}
