package vn.khaitri.web.review;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.review.Place;
import vn.khaitri.contract.review.StartThread;
import vn.khaitri.contract.review.SubjectKind;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.LocalPath;

/**
 * A comment or a reply as typed.
 *
 * @param back the page that it was written on
 */
record CommentForm(
    SubjectKind kind,
    UUID subjectId,
    @Nullable UUID lessonId,
    @Nullable Integer module,
    @Nullable UUID blockId,
    String quote,
    String text,
    @Nullable UUID round,
    String back,
    @Nullable Problem problem) {

  static CommentForm of(MultivaluedMap<String, String> boxes) {
    var kind = FormBox.choice(SubjectKind.class, FormBox.text(boxes, "kind"));
    var subject = FormBox.id(FormBox.text(boxes, "subjectId"));
    if (kind == null || subject == null) {
      throw new BadRequestException();
    }
    return new CommentForm(
        kind,
        subject,
        FormBox.id(FormBox.text(boxes, "lessonId")),
        FormBox.number(boxes, "module"),
        FormBox.id(FormBox.text(boxes, "blockId")),
        FormBox.text(boxes, "quote"),
        FormBox.text(boxes, "text"),
        FormBox.id(FormBox.text(boxes, "roundId")),
        back(boxes),
        null);
  }

  static String back(MultivaluedMap<String, String> boxes) {
    return LocalPath.of(FormBox.text(boxes, "ve")).uri().toString();
  }

  StartThread request() {
    return new StartThread(
        kind,
        subjectId,
        new Place(lessonId, module, blockId, quote.isEmpty() ? null : quote),
        text,
        round);
  }

  CommentForm refused(Problem why) {
    return new CommentForm(
        kind, subjectId, lessonId, module, blockId, quote, text, round, back, why);
  }
}
