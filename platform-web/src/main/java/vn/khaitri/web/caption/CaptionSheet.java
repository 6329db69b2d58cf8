package vn.khaitri.web.caption;

import vn.khaitri.contract.authoring.CourseView;
import vn.khaitri.contract.authoring.LessonFactsView;
import vn.khaitri.contract.caption.CaptionsView;
import vn.khaitri.contract.media.PlaybackView;

/** A video with the languages in which it has captions. */
record CaptionSheet(
    CourseView course, LessonFactsView lesson, CaptionsView captions, PlaybackView playback) {
  public String lessonPage() {
    return "/day/khoa/" + course.id() + "/bai/" + lesson.id();
  }

  public String page() {
    return lessonPage() + "/phu-de";
  }
}
