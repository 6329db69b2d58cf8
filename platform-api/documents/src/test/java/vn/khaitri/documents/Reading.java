package vn.khaitri.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khaitri.documents.ParsedCourse.Document;
import vn.khaitri.documents.ParsedCourse.Lesson;
import vn.khaitri.documents.ParsedCourse.Picture;
import vn.khaitri.documents.ParsedCourse.Text;
import vn.khaitri.filecheck.FileCheck;
import vn.khaitri.filecheck.FileLimits;

/** Files as they come in, under the limits of production. */
final class Reading {
  private static final int MEGA = 1024 * 1024;
  private static final DocumentLimits LIMITS =
      new DocumentLimits(50 * MEGA, 300 * MEGA, 64 * MEGA, 5 * MEGA, 10_000, 500);
  private static final FileCheck CHECK =
      new FileCheck(new FileLimits(5 * MEGA, 50 * MEGA, 40, 10_000));

  private Reading() {}

  static ParsedCourse of(byte[] file, String name) {
    return of(file, name, course -> course);
  }

  static <T> T of(byte[] file, String name, Function<ParsedCourse, T> use) {
    try {
      var path = Files.createTempFile("document", "");
      try {
        Files.write(path, file);
        return new Documents(LIMITS, CHECK).read(path, name, use);
      } finally {
        Files.delete(path);
      }
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  /** Modules, and under each its lessons. */
  static String outline(ParsedCourse course) {
    return course.modules().stream()
        .map(
            module ->
                module.title()
                    + module.lessons().stream()
                        .map(lesson -> "\n  " + lesson.title())
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  /** Text as it is, anything else in square brackets. */
  static String content(Lesson lesson) {
    return lesson.blocks().stream()
        .map(
            block ->
                switch (block) {
                  case Text(var html) -> html;
                  case Picture picture ->
                      "[" + picture.mediaType() + " " + picture.alternative() + "]";
                  case Document document -> "[" + document.title() + "]";
                })
        .collect(Collectors.joining());
  }

  static List<String> warnings(ParsedCourse course) {
    return course.warnings().stream()
        .map(warning -> warning.lesson() + ": " + warning.name() + " " + warning.arguments())
        .toList();
  }
}
