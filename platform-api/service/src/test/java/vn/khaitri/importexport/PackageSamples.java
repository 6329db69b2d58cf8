package vn.khaitri.importexport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Requirement;

/** Packages as another platform would have written them. */
final class PackageSamples {
  private PackageSamples() {}

  static byte[] written(PackageJson json, PackedCourse course, Map<String, byte[]> files) {
    var entries =
        new TreeMap<>(files)
            .entrySet().stream()
                .map(
                    file ->
                        new PackageWriter.Entry(
                            file.getKey(), () -> new ByteArrayInputStream(file.getValue())))
                .toList();
    var bytes = new ByteArrayOutputStream();
    try {
      new PackageWriter(json).write(course, entries, bytes);
    } catch (IOException memory) {
      throw new UncheckedIOException(memory);
    }
    return bytes.toByteArray();
  }

  static PackedCourse course(String title, List<PackedCourse.Lesson> lessons) {
    return course(title, terms(List.of()), lessons, List.of());
  }

  static PackedCourse course(
      String title,
      PackedCourse.Terms terms,
      List<PackedCourse.Lesson> lessons,
      List<PackedCourse.File> files) {
    return new PackedCourse(
        PackedCourse.FORMAT,
        title,
        "Tóm tắt",
        terms,
        List.of(new PackedCourse.Module("Chuyên đề 1", ModuleOrder.SEQUENTIAL, null, lessons)),
        files,
        List.of());
  }

  static PackedCourse.Terms terms(List<String> audience) {
    return new PackedCourse.Terms("", audience, CourseAccess.OPEN, null, 0, List.of(), null);
  }

  /** Texts, every tenth a quiz. */
  static List<PackedCourse.Lesson> lessons(int count) {
    var lessons = new ArrayList<PackedCourse.Lesson>();
    for (int n = 1; n <= count; n++) {
      lessons.add(
          n % 10 == 0
              ? quiz("Kiểm tra " + n)
              : text("Bài " + n, "<p>" + "nội dung ".repeat(200) + n + "</p>"));
    }
    return lessons;
  }

  static PackedCourse.Lesson text(String title, String html) {
    return lesson(
        LessonKind.TEXT,
        title,
        List.of(new PackedCourse.Block(BlockKind.TEXT, html, null, null)),
        Requirement.MANDATORY,
        null);
  }

  static PackedCourse.Lesson picture(String title, String file) {
    return lesson(
        LessonKind.TEXT,
        title,
        List.of(new PackedCourse.Block(BlockKind.PICTURE, "Sơ đồ", file, null)),
        Requirement.MANDATORY,
        null);
  }

  static PackedCourse.Lesson quiz(String title) {
    var questions =
        IntStream.rangeClosed(1, 5)
            .mapToObj(
                n ->
                    new WriteQuiz.Question(
                        "Câu " + n, List.of("a", "b", "c", "d"), n % 4, "Vì", List.of()))
            .toList();
    return lesson(
        LessonKind.QUIZ,
        title,
        List.of(),
        Requirement.MANDATORY,
        new PackedCourse.Quiz(60, questions));
  }

  static PackedCourse.Lesson lesson(
      LessonKind kind,
      String title,
      List<PackedCourse.Block> blocks,
      Requirement requirement,
      PackedCourse.@Nullable Quiz quiz) {
    return new PackedCourse.Lesson(
        kind,
        title,
        blocks,
        null,
        PeriodKind.THEORY,
        new BigDecimal("0.5"),
        requirement,
        List.of(),
        null,
        quiz);
  }

  static String fileName(byte[] png) {
    return "files/" + HexFormat.of().formatHex(PackageReader.sha256().digest(png)) + ".png";
  }

  static PackedCourse.File about(String name) {
    return new PackedCourse.File(
        name,
        "Sơ đồ",
        "Mô tả",
        "CC-BY-4.0",
        "Cục Chuyển đổi số quốc gia",
        "Sổ tay 2025",
        LocalDate.of(2025, 1, 1),
        null,
        true,
        "vi",
        List.of("ai"));
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
