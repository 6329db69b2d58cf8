package vn.khaitri.documents;

import java.util.regex.Pattern;

/** Counts words, so that those that do not come along can be told. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private Words() {}

  static int in(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}
