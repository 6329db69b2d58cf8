package vn.khaitri.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;
import vn.khaitri.contract.Roles;
import vn.khaitri.contract.library.AssetFileApi;
import vn.khaitri.contract.library.AssetView;
import vn.khaitri.filecheck.FileCheck;
import vn.khaitri.filecheck.ReceivedFile;
import vn.khaitri.filecheck.UploadSpooler;
import vn.khaitri.shared.Caller;
import vn.khaitri.shared.Ids;

/**
 * First the file into the store, then the row that names it: no connection waits for the network or
 * the store. Slow lines hold virtual threads, of which there are enough.
 */
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMIN})
@RunOnVirtualThread
class AssetFileResource implements AssetFileApi {
  private final UploadSpooler reception;
  private final FileCheck check;
  private final AssetFiles files;
  private final AssetRepository assets;
  private final AssetDrafting drafting;
  private final AssetViews views;
  private final Caller caller;

  AssetFileResource(
      UploadSpooler reception,
      FileCheck check,
      AssetFiles files,
      AssetRepository assets,
      AssetDrafting drafting,
      AssetViews views,
      Caller caller) {
    this.reception = reception;
    this.check = check;
    this.files = files;
    this.assets = assets;
    this.drafting = drafting;
    this.views = views;
    this.caller = caller;
  }

  @Override
  public AssetView upload(String title, InputStream content) {
    var person = caller.id();
    var assetId = Ids.next();
    try (var file = reception.receive(content)) {
      return keep(
          assetId,
          file,
          kept ->
              drafting.bringIn(
                  assetId, person, AssetContent.kind(file.type()), drafting.titled(title), kept));
    }
  }

  @Override
  public AssetView replace(UUID assetId, InputStream content) {
    var person = caller.id();
    try (var file = reception.receive(content)) {
      return keep(
          assetId,
          file,
          kept -> drafting.replace(person, assetId, AssetContent.kind(file.type()), kept));
    }
  }

  private AssetView keep(UUID assetId, ReceivedFile file, Function<AssetContent, Asset> act) {
    var person = caller.id();
    QuarkusTransaction.requiringNew().run(() -> requireNew(person, file));
    var measures = check.requireHarmless(file);
    var key = files.keep(assetId, file);
    try {
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                assets.waitForTurn(person + " " + file.sha256());
                requireNew(person, file);
                var asset = act.apply(AssetContent.file(file, measures, key));
                return views.whole(asset, person, false);
              });
    } catch (RuntimeException refused) {
      files.discard(key);
      throw refused;
    }
  }

  private void requireNew(UUID person, ReceivedFile file) {
    assets
        .withFile(person, file.sha256())
        .ifPresent(
            known -> {
              throw AssetDrafting.alreadyThere(known);
            });
  }
}
