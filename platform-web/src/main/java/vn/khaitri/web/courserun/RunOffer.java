package vn.khaitri.web.courserun;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.khaitri.contract.authoring.VersionView;
import vn.khaitri.contract.catalog.CourseDetailView;
import vn.khaitri.contract.catalog.CourseDetailView.AudienceLine;
import vn.khaitri.web.authoring.CourseLifeClient;
import vn.khaitri.web.organisation.AudienceClient;
import vn.khaitri.web.shell.Form;
import vn.khaitri.web.shell.FormBox;
import vn.khaitri.web.shell.Tick;

/** Gathers what the form of a run may name. */
@Singleton
class RunOffer {
  private final ListedCourses courses;
  private final CourseLifeClient life;
  private final AudienceClient audiences;
  private final UnitOffer units;

  RunOffer(
      ListedCourses courses,
      @RestClient CourseLifeClient life,
      @RestClient AudienceClient audiences,
      UnitOffer units) {
    this.courses = courses;
    this.life = life;
    this.audiences = audiences;
    this.units = units;
  }

  RunChoices choices(UUID courseId, Form form) {
    return new RunChoices(
        units.around(FormBox.id(form.text("plan/unitId"))),
        Tick.of(groups(courseId, form.text("versionId")), form.texts("plan/audience")),
        List.of());
  }

  /** With the versions that a new run may keep to; the newest first. */
  RunChoices choicesOfNew(UUID courseId, Form form) {
    var versions =
        life.versions(courseId).stream()
            .filter(version -> version.state() != VersionView.State.WITHDRAWN)
            .toList();
    var known = choices(courseId, form);
    return new RunChoices(known.units(), known.groups(), versions);
  }

  /** Those that the version is written for; all, when it is for everyone or only the API knows. */
  private List<Tick> groups(UUID courseId, String version) {
    return courses
        .find(courseId)
        .filter(course -> course.versionId().toString().equals(version))
        .map(CourseDetailView::audience)
        .filter(audience -> !audience.isEmpty())
        .orElseGet(
            () ->
                audiences.groups(null).stream()
                    .map(group -> new AudienceLine(group.code(), group.verbatimName()))
                    .toList())
        .stream()
        .map(line -> new Tick(line.code(), line.name()))
        .toList();
  }
}
