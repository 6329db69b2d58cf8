package vn.khaitri.videos;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.khaitri.contract.Page;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.videos.LimitStorage;
import vn.khaitri.contract.videos.StorageApi;
import vn.khaitri.contract.videos.StorageView;
import vn.khaitri.contract.videos.UnitStorageView;
import vn.khaitri.media.StorageQuota;
import vn.khaitri.organisation.NamedUnit;
import vn.khaitri.organisation.Units;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Csv;
import vn.khaitri.shared.FeatureTexts;
import vn.khaitri.shared.LongRequest;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.shared.SharedProblem;

@RolesAllowed(Roles.ADMIN)
class StorageResource implements StorageApi {
  private static final long GIGA = 1024L * 1024 * 1024;
  private static final long MEGA = 1024L * 1024;

  private final StorageQuota room;
  private final Units units;
  private final Caller caller;

  StorageResource(StorageQuota room, Units units, Caller caller) {
    this.room = room;
    this.units = units;
    this.caller = caller;
  }

  @Override
  @Transactional
  @RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
  public StorageView mine() {
    var usage = room.of(caller.id());
    return new StorageView(usage.usedBytes(), usage.allowedBytes(), room.largestFile());
  }

  @Override
  @Transactional
  public Page<UnitStorageView> units(String query, boolean used, int page, int size) {
    var found = found(query, used).toList();
    var rows = found.stream().skip((long) page * size).limit(size).toList();
    return new Page<>(views(rows), page, size, found.size());
  }

  @Override
  @Transactional
  public UnitStorageView unit(UUID unitId) {
    var name = units.names(List.of(unitId)).get(unitId);
    if (name == null) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
    return views(List.of(new NamedUnit(unitId, name))).getFirst();
  }

  @Override
  @Transactional
  public UnitStorageView limit(UUID unitId, LimitStorage request) {
    if (!units.isValid(unitId)) {
      throw new ProblemException(SharedProblem.NOT_FOUND);
    }
    var gigabytes = request.gigabytes();
    room.limit(unitId, gigabytes == null ? null : gigabytes * GIGA);
    return unit(unitId);
  }

  @Override
  @Transactional
  @LongRequest
  public String export(String query, boolean used) {
    var texts = FeatureTexts.of("videos", caller.language());
    var rows = new ArrayList<List<String>>();
    rows.add(
        Stream.of("unit", "used", "allowed", "own")
            .map(column -> texts.text("column." + column))
            .toList());
    for (var view : views(found(query, used).toList())) {
      rows.add(
          List.of(
              view.unitName(),
              String.valueOf(view.usedBytes() / MEGA),
              String.valueOf(view.allowedBytes() / MEGA),
              texts.text("own." + view.ownLimit())));
    }
    return Csv.write(rows);
  }

  private Stream<NamedUnit> found(String query, boolean used) {
    var holders = room.holders();
    return units.valid(query).stream().filter(unit -> !used || holders.contains(unit.id()));
  }

  private List<UnitStorageView> views(List<NamedUnit> rows) {
    var usages = room.of(rows.stream().map(NamedUnit::id).toList());
    return rows.stream()
        .map(
            unit -> {
              var usage = Objects.requireNonNull(usages.get(unit.id()));
              return new UnitStorageView(
                  unit.id(),
                  unit.name(),
                  usage.usedBytes(),
                  usage.allowedBytes(),
                  usage.ownLimit());
            })
        .toList();
  }
}
