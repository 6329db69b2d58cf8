package vn.khaitri.documents;

import java.util.Locale;

/** How words may stand out, in the order in which the elements open. */
enum Mark {
  STRONG,
  EM,
  U,
  SUP,
  SUB;

  String element() {
    return name().toLowerCase(Locale.ROOT);
  }
}
