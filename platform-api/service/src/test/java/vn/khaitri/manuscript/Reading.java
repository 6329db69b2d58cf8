package vn.khaitri.manuscript;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khaitri.manuscript.BroughtCourse.Document;
import vn.khaitri.manuscript.BroughtCourse.Lesson;
import vn.khaitri.manuscript.BroughtCourse.Picture;
import vn.khaitri.manuscript.BroughtCourse.Text;

/** Files as they come in, under the limits of production. */
final class Reading {
  private static final BigInteger MEGA = BigInteger.valueOf(1024 * 1024);

  private Reading() {}

  static BroughtCourse of(byte[] file, String name) {
    return of(file, name, course -> course);
  }

  static <T> T of(byte[] file, String name, Function<BroughtCourse, T> use) {
    try {
      var path = Files.createTempFile("manuscript", "");
      try {
        Files.write(path, file);
        return new Manuscripts(new Limits()).read(path, name, use);
      } finally {
        Files.delete(path);
      }
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  /** Modules, and under each its lessons. */
  static String outline(BroughtCourse course) {
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

  static List<String> warnings(BroughtCourse course) {
    return course.warnings().stream()
        .map(warning -> warning.lesson() + ": " + warning.name() + " " + warning.arguments())
        .toList();
  }

  private record Limits() implements ManuscriptConfig {
    @Override
    public MemorySize maxFile() {
      return new MemorySize(MEGA.multiply(BigInteger.valueOf(50)));
    }

    @Override
    public MemorySize maxUnpacked() {
      return new MemorySize(MEGA.multiply(BigInteger.valueOf(300)));
    }

    @Override
    public MemorySize maxText() {
      return new MemorySize(MEGA.multiply(BigInteger.valueOf(64)));
    }

    @Override
    public MemorySize maxPicture() {
      return new MemorySize(MEGA.multiply(BigInteger.valueOf(5)));
    }

    @Override
    public int maxEntries() {
      return 10_000;
    }

    @Override
    public int maxLessons() {
      return 500;
    }
  }
}
