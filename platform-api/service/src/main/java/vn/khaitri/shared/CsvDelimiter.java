package vn.khaitri.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What parts the cells of a file. */
final class CsvDelimiter {
  private static final String CANDIDATES = ",;\t";
  private static final Pattern SAID = Pattern.compile("\\A\"?sep=(.)\"?[ \\t]*(?:\\n|\\z)");

  /** As many tell what the rest is like. */
  private static final int LOOKED_AT = 20;

  private CsvDelimiter() {}

  static boolean isSaid(String file) {
    return SAID.matcher(file).find();
  }

  static String withoutSaying(String file) {
    return SAID.matcher(file).replaceFirst("");
  }

  static char of(String file) {
    var said = SAID.matcher(file);
    if (said.find()) {
      return said.group(1).charAt(0);
    }
    var counts = counts(file);
    int best = 0;
    for (int n = 1; n < CANDIDATES.length(); n++) {
      if (weight(counts, n) > weight(counts, best)) {
        best = n;
      }
    }
    return CANDIDATES.charAt(best);
  }

  /** Of each of the first rows how often it has each candidate, outside of quotes. */
  private static List<int[]> counts(String file) {
    var counts = new ArrayList<int[]>();
    var count = new int[CANDIDATES.length()];
    boolean quoted = false;
    boolean begins = true;
    for (int i = 0; i < file.length() && counts.size() < LOOKED_AT; i++) {
      char c = file.charAt(i);
      int candidate = CANDIDATES.indexOf(c);
      if (c == '"' && (quoted || begins)) {
        quoted = !quoted;
      } else if (!quoted && candidate >= 0) {
        count[candidate]++;
      } else if (!quoted && c == '\n') {
        counts.add(count);
        count = new int[CANDIDATES.length()];
      }
      begins = candidate >= 0 || c == '\n' || (begins && Character.isWhitespace(c));
    }
    counts.add(count);
    return counts;
  }

  /** Rows that have it equally often, and among equals how often that is. */
  private static long weight(List<int[]> counts, int candidate) {
    long best = 0;
    for (var row : counts) {
      long times = row[candidate];
      long rows = counts.stream().filter(other -> other[candidate] == times).count();
      best = times == 0 ? best : Math.max(best, rows * 1_000_000 + Math.min(times, 999_999));
    }
    return best;
  }
}
