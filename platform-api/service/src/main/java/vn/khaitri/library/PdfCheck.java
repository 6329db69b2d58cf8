package vn.khaitri.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jboss.logging.Logger;
import vn.khaitri.shared.Fault;
import vn.khaitri.shared.ProblemException;

/** Lets documents in that open for everybody and do nothing but show their pages. */
@ApplicationScoped
class PdfCheck {
  private static final Logger LOG = Logger.getLogger(PdfCheck.class);

  /**
   * Number of pages.
   *
   * @throws ProblemException {@code file-broken}, {@code pdf-locked}, {@code pdf-active}, {@code
   *     pdf-too-complex}
   */
  int requireHarmless(Path file) throws IOException {
    // First without objects: what this lets through, a reader opens in bearable time.
    var signs = EnumSet.noneOf(PdfSign.class);
    signs.addAll(PdfScan.signs(file));
    try (var document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      if (document.isEncrypted()) {
        throw new ProblemException(LibraryProblem.PDF_LOCKED);
      }
      signs.addAll(PdfObjects.signs(document.getDocument()));
      requireInactive(signs);
      document.getPage(0);
      return document.getNumberOfPages();
    } catch (InvalidPasswordException locked) {
      throw new ProblemException(LibraryProblem.PDF_LOCKED);
    } catch (ProblemException refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      // PDFBox answers broken files with exceptions of any kind.
      LOG.debug("A PDF that cannot be opened", broken);
      throw new ProblemException(LibraryProblem.FILE_BROKEN);
    }
  }

  private static void requireInactive(Set<PdfSign> signs) {
    if (!signs.isEmpty()) {
      var faults = signs.stream().map(sign -> new Fault("/file", sign.fault())).toList();
      throw new ProblemException(LibraryProblem.PDF_ACTIVE, faults);
    }
  }
}
