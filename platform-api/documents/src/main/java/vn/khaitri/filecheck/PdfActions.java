package vn.khaitri.filecheck;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What a PDF does unasked: when it is opened, when a page is turned, or after another action. */
final class PdfActions {
  private static final COSName NEXT = COSName.getPDFName("Next");

  /** Addresses of the web, and other files. */
  private static final Set<String> LEADING_OUT = Set.of("URI", "GoToR");

  private PdfActions() {}

  /**
   * @param dictionary a catalogue, a page, a field or anything else
   */
  static boolean opensByItself(COSDictionary dictionary) {
    var waiting = new ArrayDeque<COSBase>();
    add(dictionary.getDictionaryObject(COSName.OPEN_ACTION), waiting);
    if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary additional) {
      additional.keySet().forEach(key -> add(additional.getDictionaryObject(key), waiting));
    }
    var seen = Collections.<COSBase>newSetFromMap(new IdentityHashMap<>());
    while (!waiting.isEmpty()) {
      if (waiting.pop() instanceof COSDictionary action && seen.add(action)) {
        if (LEADING_OUT.contains(action.getNameAsString(COSName.S, ""))) {
          return true;
        }
        add(action.getDictionaryObject(NEXT), waiting);
      }
    }
    return false;
  }

  private static void add(@Nullable COSBase action, Deque<COSBase> waiting) {
    switch (action) {
      case COSDictionary one -> waiting.push(one);
      case COSArray several -> {
        for (int n = 0; n < several.size(); n++) {
          if (several.getObject(n) instanceof COSDictionary one) {
            waiting.push(one);
          }
        }
      }
      case null, default -> {}
    }
  }
}
