package vn.khaitri.contract.authoring.event;

import java.util.UUID;
import vn.khaitri.contract.event.DomainEvent;
import vn.khaitri.contract.event.EventType;

/**
 * A lesson of an issued version shows an asset that is not given out any more: its licence has
 * expired or it was retired (BR-13).
 */
@EventType("khaitri.authoring.lesson.asset-lost.v2")
public record LessonAssetLost(UUID courseId, UUID versionId, UUID lessonId, UUID assetId)
    implements DomainEvent {
  @Override
  public UUID key() {
    return courseId;
  }
}
