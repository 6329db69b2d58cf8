package vn.khaitri.web.review;

import io.quarkus.qute.TemplateExtension;
import vn.khaitri.contract.review.DueView;
import vn.khaitri.contract.review.RemarkView.Act;
import vn.khaitri.contract.review.SubjectKind;

/** How comments and due content look, and where they lead. */
@TemplateExtension
class ReviewFormats {
  private ReviewFormats() {}

  /** Whether somebody said something, rather than resolved or reopened. */
  static boolean isSaid(Act act) {
    return act == Act.COMMENT || act == Act.REPLY;
  }

  static boolean isProgramme(SubjectKind kind) {
    return kind == SubjectKind.PROGRAMME;
  }

  static String page(DueView due) {
    return switch (due.kind()) {
      case COURSE -> "/khoa-hoc/" + due.id();
      case PROGRAMME -> "/quan-tri/chuong-trinh/" + due.id();
      case ASSET -> "/kho/" + due.id();
    };
  }

  /** Days that have passed since it was due. */
  static int late(DueView due) {
    return -due.daysLeft();
  }
}
