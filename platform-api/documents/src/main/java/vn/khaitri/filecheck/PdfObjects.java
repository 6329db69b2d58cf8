package vn.khaitri.filecheck;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Reads a PDF as a viewer does, object by object, for what makes it act. */
final class PdfObjects {
  /** A book of a thousand pages has some ten thousand. */
  private static final int MOST = 300_000;

  private static final COSName XFA = COSName.getPDFName("XFA");

  private final Set<PdfSign> found = EnumSet.noneOf(PdfSign.class);

  private PdfObjects() {}

  /**
   * @throws FileRefused {@code pdf-too-complex} when there are too many
   */
  static Set<PdfSign> signs(COSDocument document) {
    var numbers = Set.copyOf(document.getXrefTable().keySet());
    if (numbers.size() > MOST) {
      throw new FileRefused(ContentProblem.PDF_TOO_COMPLEX);
    }
    var objects = new PdfObjects();
    for (var number : numbers) {
      objects.read(document.getObjectFromPool(number).getObject());
    }
    return objects.found;
  }

  /** What it refers to has a number of its own. */
  private void read(COSBase object) {
    var open = new ArrayDeque<COSBase>();
    Optional.ofNullable(object).ifPresent(open::push);
    while (!open.isEmpty()) {
      switch (open.pop()) {
        case COSDictionary dictionary -> {
          look(dictionary);
          dictionary.getValues().forEach(open::push);
        }
        case COSArray array ->
            array.forEach(item -> Optional.ofNullable(item).ifPresent(open::push));
        case COSBase plain -> {}
      }
    }
  }

  private void look(COSDictionary dictionary) {
    for (var key : new COSName[] {COSName.S, COSName.SUBTYPE, COSName.TYPE}) {
      if (dictionary.getDictionaryObject(key) instanceof COSName value) {
        PdfSign.of(key.getName(), value.getName()).ifPresent(found::add);
      }
    }
    if (PdfActions.opensByItself(dictionary)) {
      found.add(PdfSign.WEB);
    }
    if (dictionary.containsKey(COSName.EF)) {
      found.add(PdfSign.FILES);
    }
    if (dictionary.containsKey(XFA)) {
      found.add(PdfSign.FORM);
    }
    if (dictionary.getDictionaryObject(COSName.URI) instanceof COSString address
        && address.getString().strip().regionMatches(true, 0, "javascript:", 0, 11)) {
      found.add(PdfSign.SCRIPT);
    }
  }
}
