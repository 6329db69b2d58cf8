package vn.khaitri.testing;

import java.util.Map;
import java.util.stream.Collectors;

/** What was read of each table. */
public record Reads(Map<String, Of> byTable) {
  /**
   * @param scans times that the whole table was read
   * @param rows rows that were looked at
   */
  public record Of(long scans, long rows) {
    private Of minus(Of before) {
      return new Of(scans - before.scans, rows - before.rows);
    }
  }

  public Of of(String table) {
    return byTable.getOrDefault(table, new Of(0, 0));
  }

  Reads since(Reads before) {
    return new Reads(
        byTable.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> entry.getValue().minus(before.of(entry.getKey())))));
  }
}
