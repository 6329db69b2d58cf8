package vn.khaitri.documents;

import java.util.Locale;

/** How words may stand out, in the order in which the elements open. */
enum Mark {
  STRONG,
  EM,
  U,
  /** No decoration: words that hold no longer. */
  S,
  SUP,
  SUB;

  String element() {
    return name().toLowerCase(Locale.ROOT);
  }
}
