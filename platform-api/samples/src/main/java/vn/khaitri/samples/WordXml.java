package vn.khaitri.samples;

import java.util.LinkedHashMap;
import java.util.Map;

/** Word files written by hand, part by part. */
public final class WordXml {
  private static final String NAMESPACES =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
      xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
      xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"\
      """;
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> relations = new LinkedHashMap<>();
  private final Zips zip = new Zips();
  private String prologue = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  public static WordXml document() {
    return new WordXml();
  }

  /** A paragraph of plain words. */
  public static String p(String words) {
    return "<w:p>" + r(words) + "</w:p>";
  }

  public static String heading(int level, String words) {
    return "<w:p><w:pPr><w:pStyle w:val=\"Heading%d\"/></w:pPr>%s</w:p>".formatted(level, r(words));
  }

  public static String r(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  /** Words that stand out as the properties say. */
  public static String r(String properties, String words) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(properties, words);
  }

  public static String item(int list, int depth, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
        .formatted(depth, list, r(words));
  }

  public static String picture(String relation, String alternative) {
    return """
    <w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="%s"/><a:graphic><a:graphicData>\
    <pic:pic><pic:blipFill><a:blip r:embed="%s"/></pic:blipFill></pic:pic>\
    </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>\
    """
        .formatted(alternative, relation);
  }

  public WordXml prologue(String prologue) {
    this.prologue = prologue;
    return this;
  }

  public WordXml part(String type, String name, String content) {
    zip.with(
        "word/" + name,
        "<w:%s %s>%s</w:%s>"
            .formatted(name.replace(".xml", ""), NAMESPACES, content, name.replace(".xml", "")));
    return relation("r" + type, type, name);
  }

  public WordXml media(String relation, String name, byte[] bytes) {
    zip.with("word/media/" + name, bytes);
    return relation(relation, "image", "media/" + name);
  }

  public WordXml relation(String id, String type, String target) {
    relations.put(
        id,
        "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
            .formatted(id, RELATIONSHIPS, type, target));
    return this;
  }

  public WordXml outside(String id, String type, String address) {
    relations.put(
        id,
        "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\" TargetMode=\"External\"/>"
            .formatted(id, RELATIONSHIPS, type, address));
    return this;
  }

  public WordXml entry(String name, byte[] bytes) {
    zip.with(name, bytes);
    return this;
  }

  public byte[] with(String... body) {
    return zip.with("[Content_Types].xml", "<Types/>")
        .with(
            "_rels/.rels",
            "<Relationships><Relationship Id=\"r1\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/></Relationships>"
                .formatted(RELATIONSHIPS))
        .with(
            "word/_rels/document.xml.rels",
            "<Relationships>" + String.join("", relations.values()) + "</Relationships>")
        .with(
            "word/document.xml",
            "%s<w:document %s><w:body>%s<w:sectPr/></w:body></w:document>"
                .formatted(prologue, NAMESPACES, String.join("", body)))
        .bytes();
  }
}
