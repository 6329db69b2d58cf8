package vn.khaitri.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.khaitri.shared.EntitiesById;

@ApplicationScoped
class RoomRepository implements PanacheRepositoryBase<Room, UUID> {
  /** Makes the row when there is none; others who want the same one wait until we have ended. */
  Room lock(UUID holderId) {
    getEntityManager()
        .createNativeQuery(
            "insert into media.room (holder_id) values (:holder) on conflict do nothing")
        .setParameter("holder", holderId)
        .executeUpdate();
    return findByIdOptional(holderId, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
  }

  List<Room> among(Collection<UUID> holderIds) {
    return EntitiesById.find(getSession(), Room.class, holderIds);
  }

  /** Those that an administrator gave a limit. */
  List<UUID> limited() {
    return find("select holderId from Room where allowedBytes is not null")
        .project(UUID.class)
        .list();
  }
}
