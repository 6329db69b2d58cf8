package vn.khaitri.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khaitri.organisation.Units;

/** Face of media: room for uploads, by unit or by person who belongs to none. */
@ApplicationScoped
public class StorageQuota {
  private final RoomRepository rooms;
  private final UploadRepository uploads;
  private final Units units;
  private final MediaConfig config;

  StorageQuota(RoomRepository rooms, UploadRepository uploads, Units units, MediaConfig config) {
    this.rooms = rooms;
    this.uploads = uploads;
    this.units = units;
    this.config = config;
  }

  /**
   * @param usedBytes files of all uploads, unfinished ones in full; not what was made of them
   * @param ownLimit set by an administrator; else what everybody gets
   */
  public record Usage(long usedBytes, long allowedBytes, boolean ownLimit) {}

  @Transactional
  public Usage of(UUID personId) {
    var holder = holderOf(personId);
    return Objects.requireNonNull(of(Set.of(holder)).get(holder));
  }

  /** By holder, for each of them. */
  @Transactional
  public Map<UUID, Usage> of(Collection<UUID> holderIds) {
    var used = uploads.bytesByHolder(holderIds);
    var limits = new HashMap<UUID, @Nullable Long>();
    rooms.among(holderIds).forEach(room -> limits.put(room.holderId(), room.allowedBytes()));
    var usages = new HashMap<UUID, Usage>();
    for (var holder : holderIds) {
      var limit = limits.get(holder);
      usages.put(holder, new Usage(used.getOrDefault(holder, 0L), allowed(limit), limit != null));
    }
    return usages;
  }

  /** Who has uploads or a limit of their own. */
  @Transactional
  public Set<UUID> holders() {
    var holders = new TreeSet<>(rooms.limited());
    holders.addAll(uploads.holders());
    return holders;
  }

  /** Bytes that one file may have. */
  public long largestFile() {
    return config.maxUpload().asLongValue();
  }

  /**
   * @param bytes null for what everybody gets
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void limit(UUID holderId, @Nullable Long bytes) {
    rooms.lock(holderId).allow(bytes);
  }

  /**
   * Whose limit the upload counts for. Locks it until the transaction ends, so that two that begin
   * at once are counted one after the other.
   */
  UUID require(UUID personId, long bytes) {
    var holder = holderOf(personId);
    var room = rooms.lock(holder);
    RoomPolicy.requireAllowed(uploads.bytesOf(holder), bytes, allowed(room.allowedBytes()));
    RoomPolicy.requireFree(free(), uploads.promisedBytes(), bytes, config.reserve().asLongValue());
    return holder;
  }

  private UUID holderOf(UUID personId) {
    return units.unitOf(personId).orElse(personId);
  }

  private long allowed(@Nullable Long limit) {
    return limit == null ? config.unitQuota().asLongValue() : limit;
  }

  /** The less of what the operator gave us and of what the disk has; null when neither is known. */
  private @Nullable Long free() {
    var ofCapacity =
        config.storeCapacity().map(size -> size.asLongValue() - uploads.receivedBytes());
    var ofDisk = config.storeDisk().map(StorageQuota::usable);
    return ofCapacity
        .map(left -> ofDisk.map(usable -> Math.min(left, usable)).orElse(left))
        .or(() -> ofDisk)
        .orElse(null);
  }

  private static long usable(Path folder) {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
