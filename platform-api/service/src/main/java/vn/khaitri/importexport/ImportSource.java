package vn.khaitri.importexport;

import java.util.UUID;

/** A file that is open: what would be made of it, and the making. */
interface ImportSource {
  PendingImportOutline outline();

  /** Before the transaction: what takes long, such as videos on their way to the store. */
  void prepare();

  /** In the transaction of the caller. */
  UUID makeCourse(UUID ownerId, String title);

  /** Likewise: new modules at the end of a draft. */
  void addTo(UUID ownerId, UUID courseId);
}
