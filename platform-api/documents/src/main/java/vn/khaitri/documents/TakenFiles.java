package vn.khaitri.documents;

import java.util.ArrayList;
import java.util.List;
import vn.khaitri.documents.ParsedCourse.Block;
import vn.khaitri.documents.ParsedCourse.Document;
import vn.khaitri.documents.ParsedCourse.Lesson;
import vn.khaitri.documents.ParsedCourse.Module;
import vn.khaitri.documents.ParsedCourse.Picture;
import vn.khaitri.documents.ParsedCourse.Text;
import vn.khaitri.documents.ParsedCourse.Warning;
import vn.khaitri.filecheck.FileCheck;
import vn.khaitri.filecheck.FileRefused;

/** Leaves out the pictures that the check refuses; a document that it refuses is all there is. */
final class TakenFiles {
  private final FileCheck check;
  private final List<Warning> refused = new ArrayList<>();

  private TakenFiles(FileCheck check) {
    this.check = check;
  }

  static ParsedCourse of(ParsedCourse course, FileCheck check) {
    var taken = new TakenFiles(check);
    var modules = course.modules().stream().map(taken::module).toList();
    return course.with(modules, taken.refused);
  }

  private Module module(Module module) {
    return new Module(module.title(), module.lessons().stream().map(this::lesson).toList());
  }

  private Lesson lesson(Lesson lesson) {
    var blocks = lesson.blocks().stream().filter(block -> isTaken(block, lesson)).toList();
    return new Lesson(lesson.title(), blocks);
  }

  private boolean isTaken(Block block, Lesson lesson) {
    switch (block) {
      case Text text -> {}
      case Document document -> check.requireHarmless(document.content().bytes());
      case Picture picture -> {
        try {
          check.requireHarmless(picture.content().bytes());
        } catch (FileRefused refusal) {
          var why = refusal.problem();
          refused.add(new Warning(lesson.title(), "picture-refused", picture.name(), why));
          return false;
        }
      }
    }
    return true;
  }
}
