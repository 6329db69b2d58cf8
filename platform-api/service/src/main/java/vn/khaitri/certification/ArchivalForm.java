package vn.khaitri.certification;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What makes a PDF fit for an archive: PDF/A-2u (ISO 19005-2), in which text also copies out. */
final class ArchivalForm {
  private static final String SRGB = "sRGB IEC61966-2.1";

  private ArchivalForm() {}

  /**
   * @param title plain, without characters that XML would escape
   * @param serial two documents of one serial and content are the same file
   */
  static void give(PDDocument document, String title, String language, Instant created, long serial)
      throws IOException {
    var moment = created.truncatedTo(ChronoUnit.SECONDS);
    var catalog = document.getDocumentCatalog();
    document.setVersion(1.7f);
    document.setDocumentId(serial);

    var information = document.getDocumentInformation();
    information.setTitle(title);
    information.setCreationDate(GregorianCalendar.from(moment.atZone(ZoneOffset.UTC)));

    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp(title, language, moment).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    catalog.setLanguage(language);

    var viewer = new PDViewerPreferences(new COSDictionary());
    viewer.setDisplayDocTitle(true);
    catalog.setViewerPreferences(viewer);

    var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    var colours = new PDOutputIntent(document, new ByteArrayInputStream(profile));
    colours.setInfo(SRGB);
    colours.setOutputCondition(SRGB);
    colours.setOutputConditionIdentifier(SRGB);
    colours.setRegistryName("http://www.color.org");
    catalog.addOutputIntent(colours);
  }

  private static String xmp(String title, String language, Instant created) {
    return """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>U</pdfaid:conformance>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>%s</xmp:CreateDate>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>"""
        .formatted(title, language, created);
  }
}
