package vn.khaitri.importexport;

import java.util.List;
import vn.khaitri.contract.importexport.FileKind;

/**
 * What would be made of a file, as it is kept with it.
 *
 * @param assetBytes of pictures, documents and videos
 */
record PendingImportOutline(
    FileKind kind, String title, long assetBytes, List<Module> modules, List<Note> notes) {
  record Module(String title, List<Lesson> lessons) {}

  record Lesson(String title, int words, int pictures, int documents, int videos, int questions) {}

  /**
   * Something that does not come along or not as it was; its words are found under {@code
   * warning.<name>} of the feature.
   *
   * @param arguments fill {0}, {1}, … of the text
   */
  record Note(String lesson, String feature, String name, List<String> arguments) {}

  List<Lesson> lessons() {
    return modules.stream().flatMap(module -> module.lessons().stream()).toList();
  }
}
