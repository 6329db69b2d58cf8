package vn.khaitri.documents;

import java.util.ArrayList;

/** A box to tick or to choose from, in a form of older Word files ({@code w:ffData}). */
final class WordFormBox {
  private static final String OFF = "0|false|off";

  private boolean isBox;
  private boolean ticked;
  private boolean tickedAtFirst;
  private final ArrayList<String> entries = new ArrayList<>();
  private int chosen;

  /** Reads what begins a field; stands behind it afterwards. */
  void read(XmlCursor xml) {
    xml.descendants(
        name -> {
          var on = !xml.attribute("val").matches(OFF);
          switch (name) {
            case "checkBox" -> isBox = true;
            case "checked" -> {
              ticked = on;
              tickedAtFirst = false;
            }
            case "default" -> tickedAtFirst = on;
            case "result" -> chosen = xml.number("val", 0);
            case "listEntry" -> entries.add(xml.attribute("val"));
            default -> {}
          }
        });
  }

  /** What is seen of it; empty when it is neither. */
  String shown() {
    if (isBox) {
      return ticked || tickedAtFirst ? "☑" : "☐";
    }
    return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
  }
}
