package vn.khaitri.importexport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khaitri.authoring.CourseTitles;
import vn.khaitri.competency.Skills;
import vn.khaitri.contract.authoring.CourseTerms;
import vn.khaitri.contract.authoring.LessonKind;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.organisation.Audiences;
import vn.khaitri.programme.Programmes;

/**
 * What a package means by the codes and titles in it, on this platform. What is unknown here is
 * left out and told: the author decides what to do about it before anything is handed in.
 */
@ApplicationScoped
class References {
  private static final String FEATURE = "importexport";

  private final Programmes programmes;
  private final Audiences audiences;
  private final Skills skills;
  private final CourseTitles titles;

  References(Programmes programmes, Audiences audiences, Skills skills, CourseTitles titles) {
    this.programmes = programmes;
    this.audiences = audiences;
    this.skills = skills;
    this.titles = titles;
  }

  record Resolved(
      CourseTerms terms, Set<String> unknownSkills, List<PendingImportOutline.Note> notes) {
    List<String> knownSkills(List<String> codes) {
      return codes.stream().filter(code -> !unknownSkills.contains(code)).toList();
    }
  }

  Resolved resolve(PackedCourse course) {
    var notes = new ArrayList<PendingImportOutline.Note>();
    var unknownSkills = skills.unknown(skillsOf(course));
    unknownSkills.forEach(code -> notes.add(note("skill-unknown", code)));
    var terms = terms(course.terms(), notes);
    if (course.lessons().anyMatch(References::lacksVideo)) {
      notes.add(note("videos-not-packed"));
    }
    return new Resolved(terms, unknownSkills, List.copyOf(notes));
  }

  private static List<String> skillsOf(PackedCourse course) {
    return course
        .lessons()
        .flatMap(
            lesson ->
                Stream.concat(
                    lesson.skills().stream(),
                    Stream.ofNullable(lesson.quiz())
                        .flatMap(quiz -> quiz.questions().stream())
                        .flatMap(question -> question.skills().stream())))
        .distinct()
        .toList();
  }

  private CourseTerms terms(PackedCourse.Terms terms, List<PendingImportOutline.Note> notes) {
    var unknown = audiences.unknown(groupsOf(terms));
    unknown.forEach(code -> notes.add(note("audience-unknown", code)));
    return new CourseTerms(
        terms.field(),
        terms.audience().stream().filter(code -> !unknown.contains(code)).toList(),
        terms.access(),
        programme(terms, notes).orElse(null),
        terms.minElectives(),
        terms.prerequisites().stream()
            .filter(needed -> !unknown.contains(needed.audienceGroup()))
            .flatMap(needed -> prerequisite(needed, notes).stream())
            .toList(),
        terms.document());
  }

  private static List<String> groupsOf(PackedCourse.Terms terms) {
    return Stream.concat(
            terms.audience().stream(),
            terms.prerequisites().stream()
                .flatMap(needed -> Stream.ofNullable(needed.audienceGroup())))
        .distinct()
        .toList();
  }

  private Optional<UUID> programme(
      PackedCourse.Terms terms, List<PendingImportOutline.Note> notes) {
    var wanted = terms.programme();
    if (wanted == null) {
      return Optional.empty();
    }
    var found = programmes.idOf(wanted.code(), wanted.version());
    if (found.isEmpty()) {
      notes.add(note("programme-unknown", wanted.code(), String.valueOf(wanted.version())));
    }
    return found;
  }

  private Optional<Prerequisite> prerequisite(
      PackedCourse.Needed needed, List<PendingImportOutline.Note> notes) {
    if (needed.course() == null) {
      return Optional.of(prerequisite(needed, (UUID) null));
    }
    var course = titles.published(needed.course());
    if (course.isEmpty()) {
      notes.add(note("course-unknown", needed.course()));
    }
    return course.map(courseId -> prerequisite(needed, courseId));
  }

  private static Prerequisite prerequisite(PackedCourse.Needed needed, @Nullable UUID courseId) {
    return new Prerequisite(
        needed.kind(), courseId, needed.percent(), needed.date(), needed.audienceGroup());
  }

  private static boolean lacksVideo(PackedCourse.Lesson lesson) {
    return lesson.kind() == LessonKind.VIDEO && lesson.video() == null;
  }

  private static PendingImportOutline.Note note(String name, String... arguments) {
    return new PendingImportOutline.Note("", FEATURE, name, List.of(arguments));
  }
}
