package vn.khaitri.review;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khaitri.authoring.CourseReview;
import vn.khaitri.authoring.ReviewedCourse;
import vn.khaitri.contract.authoring.Block;
import vn.khaitri.contract.authoring.LessonDraftView;
import vn.khaitri.contract.programme.ProgrammeModule;
import vn.khaitri.contract.review.SubjectTextView;
import vn.khaitri.contract.review.SubjectTextView.Part;
import vn.khaitri.contract.review.SubjectTextView.Passage;
import vn.khaitri.contract.review.SubjectTextView.Piece;

/** What courses and programmes say, in one shape. */
final class SubjectTexts {
  private SubjectTexts() {}

  static SubjectTextView of(ReviewedCourse course, List<CourseReview.Module> outline) {
    return new SubjectTextView(
        course.title(),
        course.summary(),
        IntStream.range(0, outline.size())
            .mapToObj(
                i ->
                    new Part(
                        i + 1,
                        outline.get(i).title(),
                        outline.get(i).lessons().stream().map(SubjectTexts::piece).toList()))
            .toList());
  }

  static SubjectTextView of(String name, List<ProgrammeModule> modules) {
    return new SubjectTextView(
        name,
        "",
        IntStream.range(0, modules.size())
            .mapToObj(
                i ->
                    new Part(
                        i + 1,
                        modules.get(i).title(),
                        modules.get(i).topics().stream().map(SubjectTexts::piece).toList()))
            .toList());
  }

  private static Piece piece(LessonDraftView lesson) {
    return new Piece(
        lesson.id(), lesson.title(), lesson.blocks().stream().map(SubjectTexts::passage).toList());
  }

  /** Pictures and documents are told by their words, links by words and address. */
  private static Passage passage(Block block) {
    return switch (block.kind()) {
      case TEXT -> new Passage(block.id(), true, block.text());
      case PICTURE, DOCUMENT -> new Passage(block.id(), false, block.text());
      case LINK -> new Passage(block.id(), false, block.text() + " – " + block.address());
    };
  }

  private static Piece piece(ProgrammeModule.Topic topic) {
    return new Piece(
        null,
        topic.code(),
        Stream.concat(
                Stream.of(topic.text()),
                topic.subTopics().stream().map(sub -> sub.code() + " " + sub.text()))
            .map(text -> new Passage(null, false, text))
            .toList());
  }
}
