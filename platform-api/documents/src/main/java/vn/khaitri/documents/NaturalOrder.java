package vn.khaitri.documents;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;
import vn.khaitri.text.Texts;

/** Names as people number them: "bài 2" before "bài 10". */
final class NaturalOrder {
  static final Comparator<String> OF_NAMES =
      Comparator.comparing(NaturalOrder::key).thenComparing(Comparator.naturalOrder());

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private NaturalOrder() {}

  private static String key(String name) {
    return NUMBER
        .matcher(Texts.folded(name))
        .replaceAll(number -> "%018d".formatted(new BigInteger(number.group())));
  }
}
