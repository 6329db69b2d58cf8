package vn.khaitri.documents;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.khaitri.filecheck.FileRefused;

/**
 * Goes through the XML of a stranger, element by element, and holds none of it. Knows no document
 * types and no entities, opens nothing that the text names, and bounds how deep elements nest.
 * Names are compared without their namespace: transitional and strict Word files differ in nothing
 * else.
 */
final class XmlCursor implements AutoCloseable {
  private static final int DEEPEST = 200;
  private static final String RELATIONSHIPS = "/relationships";

  /** What all words of a Word file stand in, those of pictures and formulas too. */
  private static final String WORDS = "t";

  private final XMLStreamReader reader;
  private int depth;
  private int wordsPassedOver;

  /** Stands on the root. */
  XmlCursor(InputStream xml) {
    try {
      reader = factory().createXMLStreamReader(xml);
    } catch (XMLStreamException unreadable) {
      throw unreadable(unreadable);
    }
    while (depth == 0) {
      step();
    }
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException(systemId);
        });
    // The reader says on the console too what it says in an exception.
    factory.setXMLReporter((message, type, about, place) -> {});
    return factory;
  }

  /** Without its prefix. */
  String name() {
    return reader.getLocalName();
  }

  /** Empty when it is not there. */
  String attribute(String name) {
    return attributeIfAny(name).orElse("");
  }

  Optional<String> attributeIfAny(String name) {
    for (int n = 0; n < reader.getAttributeCount(); n++) {
      if (reader.getAttributeLocalName(n).equals(name)) {
        return Optional.of(reader.getAttributeValue(n));
      }
    }
    return Optional.empty();
  }

  /** The id of a relationship, which bears the name of other attributes in another namespace. */
  String relation(String name) {
    for (int n = 0; n < reader.getAttributeCount(); n++) {
      var namespace = reader.getAttributeNamespace(n);
      if (reader.getAttributeLocalName(n).equals(name)
          && namespace != null
          && namespace.endsWith(RELATIONSHIPS)) {
        return reader.getAttributeValue(n);
      }
    }
    return "";
  }

  /** A whole number, or {@code otherwise} when there is none. */
  int number(String name, int otherwise) {
    try {
      return attributeIfAny(name).map(String::strip).map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }

  /** Where the element begins: the same whenever the same text is gone through. */
  int place() {
    return reader.getLocation().getCharacterOffset();
  }

  /** Words in elements that nobody went into. */
  int wordsPassedOver() {
    return wordsPassedOver;
  }

  /**
   * Stands behind the element, of which its reader takes nothing on purpose.
   *
   * @return words in it
   */
  int leave() {
    return wordsUpTo(depth - 1);
  }

  /**
   * Calls {@code each} with the name of every child, and stands behind the element afterwards. What
   * {@code each} does not go into is passed over, its words counted.
   */
  void children(Consumer<String> each) {
    int here = depth;
    while (depth >= here) {
      if (step() == XMLStreamConstants.START_ELEMENT) {
        each.accept(name());
        wordsPassedOver += wordsUpTo(here);
      }
    }
  }

  /** All elements below, at any depth, in their order. */
  void descendants(Consumer<String> each) {
    int here = depth;
    while (depth >= here) {
      if (step() == XMLStreamConstants.START_ELEMENT) {
        each.accept(name());
      }
    }
  }

  /** The text in the element, and stands behind it. */
  String text() {
    var text = new StringBuilder();
    int here = depth;
    while (depth >= here) {
      int event = step();
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }

  /** Stands on an element of which nothing may have been taken, or behind it. */
  private int wordsUpTo(int until) {
    int count = 0;
    boolean words = depth > until && name().equals(WORDS);
    while (depth > until) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        words = name().equals(WORDS);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        words = false;
      } else if (words && event == XMLStreamConstants.CHARACTERS) {
        count += Words.in(reader.getText());
      }
    }
    return count;
  }

  private int step() {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > DEEPEST) {
            throw new FileRefused(DocumentProblem.WORD_UNREADABLE);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new FileRefused(DocumentProblem.XML_WITH_DECLARATIONS);
        case XMLStreamConstants.END_DOCUMENT ->
            throw new FileRefused(DocumentProblem.WORD_UNREADABLE);
        default -> {}
      }
      return event;
    } catch (XMLStreamException unreadable) {
      throw unreadable(unreadable);
    }
  }

  private static RuntimeException unreadable(XMLStreamException cause) {
    // What the zip refuses while it is unpacked comes to us wrapped.
    for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
      if (inner instanceof FileRefused refusal) {
        return refusal;
      }
    }
    return new FileRefused(DocumentProblem.WORD_UNREADABLE);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (XMLStreamException closed) {
      throw unreadable(closed);
    }
  }
}
