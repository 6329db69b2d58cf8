package vn.khaitri.importexport;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.assessment.WriteQuiz;
import vn.khaitri.contract.authoring.BlockKind;
import vn.khaitri.contract.authoring.CompletionDocument;
import vn.khaitri.contract.authoring.CourseAccess;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.ModuleOrder;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.authoring.Requirement;

/**
 * {@code course.json} of a course package: all that authors wrote, and nothing that means something
 * on one platform only. Files are named by their place in the package, other courses by their
 * title, programmes, audience groups and skills by their codes.
 *
 * @param format goes up when a reader of the one before would misread it
 * @param files what is written about each file of the library
 */
record PackedCourse(
    int format,
    @NotBlank @Size(max = 200) String title,
    @NotNull @Size(max = 2000) String summary,
    @NotNull @Valid Terms terms,
    @NotNull @Size(max = 500) List<@Valid @NotNull Module> modules,
    @NotNull List<@Valid @NotNull File> files,
    @NotNull List<@Valid @NotNull Video> videos) {
  static final int FORMAT = 1;
  static final String NAME = "course.json";

  record Terms(
      @NotNull @Size(max = 100) String field,
      @NotNull @Size(max = 40) List<@NotBlank @Size(max = 40) String> audience,
      @NotNull CourseAccess access,
      @Nullable @Valid Programme programme,
      @Min(0) @Max(500) int minElectives,
      @NotNull @Size(max = 20) List<@Valid @NotNull Needed> prerequisites,
      @Nullable CompletionDocument document) {}

  record Programme(@NotBlank @Size(max = 100) String code, @Positive int version) {}

  /**
   * @param course title of another course
   */
  record Needed(
      Prerequisite.@NotNull Kind kind,
      @Nullable @Size(max = 200) String course,
      @Nullable @Min(1) @Max(100) Integer percent,
      @Nullable LocalDate date,
      @Nullable @Size(max = 40) String audienceGroup) {
    @JsonIgnore
    @AssertTrue(message = "{authoring.prerequisite.facts}")
    public boolean isWithItsFacts() {
      return (course != null)
              == (kind == Prerequisite.Kind.COMPLETION || kind == Prerequisite.Kind.SCORE)
          && (percent != null) == (kind == Prerequisite.Kind.SCORE)
          && (date != null) == (kind == Prerequisite.Kind.NOT_BEFORE)
          && (audienceGroup != null) == (kind == Prerequisite.Kind.AUDIENCE);
    }
  }

  record Module(
      @NotBlank @Size(max = 300) String title,
      @NotNull ModuleOrder order,
      @Nullable @Positive Integer frameworkModule,
      @NotNull @Size(max = 500) List<@Valid @NotNull Lesson> lessons) {}

  /**
   * @param video its place in the package; null also when videos did not come along
   * @param quiz null until there are questions
   */
  record Lesson(
      @NotNull LessonKind kind,
      @NotBlank @Size(max = 200) String title,
      @NotNull @Size(max = 100) List<@Valid @NotNull Block> blocks,
      @Nullable String video,
      @NotNull PeriodKind periodKind,
      @NotNull @DecimalMin("0") @DecimalMax("104") @Digits(integer = 3, fraction = 2)
          BigDecimal periods,
      @NotNull Requirement requirement,
      @NotNull @Size(max = 20) List<@NotBlank @Size(max = 81) String> skills,
      @Nullable @Size(max = 20) String topic,
      @Nullable @Valid Quiz quiz) {
    @JsonIgnore
    @AssertTrue(message = "{exchange.lesson.parts}")
    public boolean isWithPartsOfItsKind() {
      return (video == null || kind == LessonKind.VIDEO)
          && (quiz == null || kind == LessonKind.QUIZ);
    }
  }

  /**
   * @param file place in the package of the picture or document
   */
  record Block(
      @NotNull BlockKind kind,
      @NotNull @Size(max = 100_000) String text,
      @Nullable String file,
      @Nullable URI address) {
    @JsonIgnore
    @AssertTrue(message = "{authoring.block.asset}")
    public boolean isWithItsFile() {
      return (kind == BlockKind.PICTURE || kind == BlockKind.DOCUMENT) == (file != null);
    }

    @JsonIgnore
    @AssertTrue(message = "{authoring.block.address}")
    public boolean isWithItsAddress() {
      return new vn.khaitri.contract.authoring.Block(null, kind, text, null, address)
          .isWithItsAddress();
    }
  }

  record Quiz(
      @Min(1) @Max(100) int passPercent,
      @NotEmpty @Size(max = 200) List<WriteQuiz.@Valid @NotNull Question> questions) {}

  /**
   * @param name place in the package
   */
  record File(
      @NotNull @Pattern(regexp = "files/[0-9a-f]{64}\\.(png|jpg|gif|webp|pdf)") String name,
      @NotBlank @Size(max = 200) String title,
      @NotNull @Size(max = 2000) String description,
      @NotNull @Size(max = 200) String licence,
      @NotNull @Size(max = 200) String owner,
      @NotNull @Size(max = 500) String source,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo,
      boolean aiGenerated,
      @Nullable @Pattern(regexp = "[a-z]{2,3}") String language,
      @NotNull @Size(max = 20) List<@NotBlank @Size(max = 50) String> tags) {}

  /**
   * @param name place in the package
   * @param fileName as it was uploaded
   */
  record Video(
      @NotNull @Pattern(regexp = "videos/[0-9]{3}") String name,
      @NotBlank @Size(max = 255) String fileName) {}

  Stream<Lesson> lessons() {
    return modules.stream().flatMap(module -> module.lessons().stream());
  }
}
