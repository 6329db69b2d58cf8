package vn.khaitri.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.UUID;
import vn.khaitri.authoring.Publications;
import vn.khaitri.authoring.PublishedLesson;
import vn.khaitri.contract.catalog.CatalogApi;
import vn.khaitri.contract.catalog.LessonPreviewView;
import vn.khaitri.library.Assets;
import vn.khaitri.library.ShownBlocks;
import vn.khaitri.shared.ProblemException;

/** What anyone may read of a listed course without signing in. */
@ApplicationScoped
class Previews {
  private final CatalogEntryRepository entries;
  private final Publications publications;
  private final ShownBlocks blocks;
  private final Assets assets;

  Previews(
      CatalogEntryRepository entries,
      Publications publications,
      ShownBlocks blocks,
      Assets assets) {
    this.entries = entries;
    this.publications = publications;
    this.blocks = blocks;
    this.assets = assets;
  }

  LessonPreviewView preview(UUID courseId, UUID lessonId) {
    var entry = listed(courseId);
    var lesson = lesson(entry, lessonId);
    return new LessonPreviewView(
        courseId,
        entry.title(),
        lessonId,
        lesson.kind(),
        lesson.title(),
        blocks.of(lesson.blocks(), assetId -> path(courseId, lessonId, assetId)));
  }

  /** Where an asset of the lesson can be fetched; 404 for one that the lesson does not show. */
  URI file(UUID courseId, UUID lessonId, UUID assetId) {
    var lesson = lesson(listed(courseId), lessonId);
    if (lesson.blocks().stream().noneMatch(block -> assetId.equals(block.assetId()))) {
      throw noPreview();
    }
    return URI.create(assets.address(assetId));
  }

  private CatalogEntry listed(UUID courseId) {
    return entries
        .listed(courseId)
        .orElseThrow(() -> new ProblemException(CatalogProblem.COURSE_NOT_LISTED));
  }

  private PublishedLesson lesson(CatalogEntry entry, UUID lessonId) {
    return entry.lessons().stream()
        .filter(lesson -> lesson.lessonId().equals(lessonId))
        .filter(lesson -> PreviewPolicy.isOpen(entry.terms().access(), lesson.kind()))
        .findFirst()
        .map(lesson -> publications.lesson(entry.versionId(), lessonId))
        .orElseThrow(Previews::noPreview);
  }

  private static URI path(UUID courseId, UUID lessonId, UUID assetId) {
    return UriBuilder.fromResource(CatalogApi.class)
        .path(CatalogApi.class, "previewFile")
        .build(courseId, lessonId, assetId);
  }

  private static ProblemException noPreview() {
    return new ProblemException(CatalogProblem.NO_PREVIEW);
  }
}
