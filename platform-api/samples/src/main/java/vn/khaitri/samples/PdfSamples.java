package vn.khaitri.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDFs as programs write them, and what attackers make of them. */
public final class PdfSamples {
  private PdfSamples() {}

  /** What is done to a document of one empty page. */
  public interface Change {
    void to(PDDocument document) throws IOException;
  }

  /** A document like no other: two of these are never the same bytes. */
  public static byte[] pdf() {
    return packed(document -> {});
  }

  /** As most programs write: objects packed into streams. */
  public static byte[] packed(Change change) {
    return written(change, CompressParameters.DEFAULT_COMPRESSION);
  }

  /** With objects to be read by the naked eye. */
  public static byte[] plain(Change change) {
    return written(change, CompressParameters.NO_COMPRESSION);
  }

  private static byte[] written(Change change, CompressParameters compression) {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle("Tài liệu " + UUID.randomUUID());
      change.to(document);
      document.save(out, compression);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static void script(PDDocument document) {
    document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
  }

  public static void launch(PDDocument document) throws IOException {
    var launch = new PDActionLaunch();
    launch.getCOSObject().setString(COSName.F, "calc.exe");
    document.getDocumentCatalog().setOpenAction(launch);
  }

  public static void attachment(PDDocument document) throws IOException {
    var content = new PDEmbeddedFile(document);
    try (var out = content.createOutputStream()) {
      out.write("echo".getBytes(StandardCharsets.US_ASCII));
    }
    var file = new PDComplexFileSpecification();
    file.setFile("run.sh");
    file.setEmbeddedFile(content);
    var files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(java.util.Map.of("run.sh", file));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }

  public static void link(PDDocument document, String address) throws IOException {
    var action = new PDActionURI();
    action.setURI(address);
    var link = new PDAnnotationLink();
    link.setAction(action);
    document.getPage(0).getAnnotations().add(link);
  }

  /** Empty password to open, another to print: as offices lock their papers. */
  public static void lock(PDDocument document) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
  }

  public static void password(PDDocument document) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
  }

  /** Some hundred kilobytes that unpack to this many megabytes. */
  public static void bomb(PDDocument document, int megabytes) throws IOException {
    var stream = new COSStream();
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      var zeros = new byte[1024 * 1024];
      for (int i = 0; i < megabytes; i++) {
        out.write(zeros);
      }
    }
    document.getDocumentCatalog().getCOSObject().setItem("Bomb", stream);
  }
}
