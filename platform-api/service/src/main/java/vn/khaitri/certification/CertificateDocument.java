package vn.khaitri.certification;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Prints certificates: PDF/A-2u, one page, the same bytes for the same certificate. */
@Singleton
class CertificateDocument {
  private final CertificationConfig config;

  CertificateDocument(CertificationConfig config) {
    this.config = config;
  }

  byte[] print(PrintedCertificate certificate) {
    try (var document = new PDDocument()) {
      var page = new PDPage(CertificateLayout.PAPER);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        new CertificateLayout(
                new Sheet(content), Lettering.regular(document), Lettering.bold(document))
            .draw(certificate, config.verificationUrl());
      }
      ArchivalForm.give(
          document,
          DocumentTexts.VIETNAMESE.text(
              "document-title." + certificate.document(), certificate.number()),
          "vi-VN",
          certificate.issuedAt(),
          certificate.id().getLeastSignificantBits());
      var file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException("Certificate " + certificate.id(), broken);
    }
  }
}
