package vn.khaitri.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import vn.khaitri.contract.authoring.Prerequisite;
import vn.khaitri.contract.authoring.event.CoursePublished;
import vn.khaitri.contract.catalog.CourseCardView;
import vn.khaitri.text.Texts;

/** A published version of a course as learners see it. The newest of each course is listed. */
@Entity
@Table(schema = "catalog", name = "entry")
class CatalogEntry {
  @Id private UUID versionId;
  private UUID courseId;
  private int version;
  private String title;
  private String summary;
  @Column private String search;
  @Column private String words;
  private int lessonCount;
  @Column private boolean listed;
  private boolean withdrawn;
  @Embedded private CatalogEntryTerms terms;

  @ElementCollection
  @CollectionTable(
      schema = "catalog",
      name = "entry_module",
      joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "place")
  @Fetch(FetchMode.SUBSELECT)
  private List<CatalogEntryModule> modules;

  @ElementCollection
  @CollectionTable(
      schema = "catalog",
      name = "entry_lesson",
      joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "place")
  @Fetch(FetchMode.SUBSELECT)
  private List<CatalogEntryLesson> lessons;

  @ElementCollection
  @CollectionTable(
      schema = "catalog",
      name = "entry_prerequisite",
      joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "place")
  @Fetch(FetchMode.SUBSELECT)
  private List<CatalogEntryPrerequisite> prerequisites;

  protected CatalogEntry() {}

  CatalogEntry(CoursePublished published, boolean listed, boolean withdrawn) {
    this.versionId = published.versionId();
    this.courseId = published.courseId();
    this.version = published.version();
    this.title = published.title();
    this.summary = published.summary();
    this.search = Texts.folded(title + " " + summary);
    this.words = (title + " " + summary).toLowerCase(Locale.ROOT);
    this.terms = CatalogEntryTerms.of(published);
    this.modules =
        new ArrayList<>(published.modules().stream().map(CatalogEntryModule::of).toList());
    this.lessons =
        new ArrayList<>(
            published.modules().stream()
                .flatMap(
                    module ->
                        module.lessons().stream()
                            .map(lesson -> CatalogEntryLesson.of(module.moduleId(), lesson)))
                .toList());
    this.prerequisites =
        new ArrayList<>(
            published.terms().prerequisites().stream().map(CatalogEntryPrerequisite::of).toList());
    this.lessonCount = lessons.size();
    this.listed = listed;
    this.withdrawn = withdrawn;
  }

  /** Gives its place in the list to a newer entry. */
  void supersede() {
    listed = false;
  }

  /** Nobody new may learn it (Thu hồi). */
  void withdraw() {
    withdrawn = true;
    listed = false;
  }

  boolean isWithdrawn() {
    return withdrawn;
  }

  UUID versionId() {
    return versionId;
  }

  UUID courseId() {
    return courseId;
  }

  int version() {
    return version;
  }

  String title() {
    return title;
  }

  String summary() {
    return summary;
  }

  CatalogEntryTerms terms() {
    return terms;
  }

  List<CatalogEntryModule> modules() {
    return modules;
  }

  List<CatalogEntryLesson> lessons() {
    return lessons;
  }

  List<Prerequisite> prerequisites() {
    return prerequisites.stream().map(CatalogEntryPrerequisite::prerequisite).toList();
  }

  CourseCardView card() {
    return new CourseCardView(
        courseId,
        versionId,
        title,
        summary,
        terms.field(),
        terms.access(),
        lessonCount,
        terms.periods().total(),
        terms.courseLength());
  }
}
