package vn.khaitri.courserun;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.authoring.CompletionDocument;

/** What a version teaches; it never changes, and all runs of the version share it. */
record TaughtCourse(
    String title,
    List<CourseModule> modules,
    int minElectives,
    @Nullable Integer maxPeriodsPerDay,
    List<CourseLesson> lessons,
    CompletionDocument document) {}
