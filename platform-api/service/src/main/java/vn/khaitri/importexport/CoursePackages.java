package vn.khaitri.importexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import vn.khaitri.authoring.CourseExport;

/** Packages of drafts, ready to be sent. */
@ApplicationScoped
class CoursePackages {
  private final CourseExport drafts;
  private final CoursePacking packing;
  private final PackageJson json;

  CoursePackages(CourseExport drafts, CoursePacking packing, PackageJson json) {
    this.drafts = drafts;
    this.packing = packing;
    this.json = json;
  }

  /**
   * @param title of the course
   * @param body opens one file after the other as it is written
   */
  record Sent(String title, StreamingOutput body) {}

  /** What is missing is said before the first byte goes out. */
  Sent of(UUID courseId, UUID personId, boolean appraises, boolean withVideos) {
    var pack = packing.pack(drafts.draft(courseId, personId, appraises), withVideos);
    return new Sent(
        pack.course().title(),
        target -> new PackageWriter(json).write(pack.course(), pack.entries(), target));
  }
}
