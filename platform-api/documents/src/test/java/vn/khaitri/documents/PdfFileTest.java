package vn.khaitri.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khaitri.documents.ParsedCourse.Document;
import vn.khaitri.filecheck.ContentProblem;
import vn.khaitri.filecheck.FileRefused;

class PdfFileTest {
  @Test
  void aPdfIsOneLessonWithTheWholeFile() throws IOException {
    var file = pdf("");

    var content =
        Reading.of(
            file,
            "C:\\Tài liệu\\Luật giao dịch điện tử.pdf",
            course -> {
              assertEquals(
                  "Luật giao dịch điện tử\n  Luật giao dịch điện tử", Reading.outline(course));
              var document = (Document) course.lessons().getFirst().blocks().getFirst();
              assertEquals("Luật giao dịch điện tử.pdf", document.name());
              return document.content().bytes();
            });

    assertArrayEquals(file, content);
  }

  @ParameterizedTest
  @CsvSource({"mở,PDF_LOCKED", "-,PDF_RESTRICTED"})
  void whatTheCheckOfFilesSaysIsTold(String password, ContentProblem expected) throws IOException {
    var file = pdf(password);

    var refusal = assertThrows(FileRefused.class, () -> Reading.of(file, "a.pdf"));

    assertEquals(expected, refusal.problem());
  }

  @Test
  void aPdfThatIsCutOffIsTold() throws IOException {
    var file = Arrays.copyOf(pdf(""), 200);

    var refusal = assertThrows(FileRefused.class, () -> Reading.of(file, "a.pdf"));

    assertEquals(ContentProblem.FILE_BROKEN, refusal.problem());
  }

  /** A dash stands for a PDF that opens without password and then forbids. */
  private static byte[] pdf(String password) throws IOException {
    try (var pdf = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      pdf.addPage(new PDPage());
      if (!password.isEmpty()) {
        var reader = password.equals("-") ? "" : password;
        pdf.protect(new StandardProtectionPolicy("chủ", reader, new AccessPermission()));
      }
      pdf.save(bytes);
      return bytes.toByteArray();
    }
  }
}
