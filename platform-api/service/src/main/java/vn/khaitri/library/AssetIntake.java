package vn.khaitri.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import vn.khaitri.filecheck.FileCheck;
import vn.khaitri.filecheck.FileRefused;
import vn.khaitri.filecheck.ReceivedFile;
import vn.khaitri.filecheck.UploadSpooler;
import vn.khaitri.shared.Ids;

/** Face of the library for imports: files become assets together with what they came in. */
@ApplicationScoped
public class AssetIntake {
  private final UploadSpooler reception;
  private final FileCheck check;
  private final AssetFiles files;
  private final AssetRepository assets;
  private final AssetDrafting drafting;

  AssetIntake(
      UploadSpooler reception,
      FileCheck check,
      AssetFiles files,
      AssetRepository assets,
      AssetDrafting drafting) {
    this.reception = reception;
    this.check = check;
    this.files = files;
    this.assets = assets;
    this.drafting = drafting;
  }

  /**
   * A draft of a new asset, there if and only if the running transaction commits; the file goes
   * into the store before, and is swept from it when it does not.
   *
   * @return the id of the new asset, or of the one that this person has of the same bytes
   * @throws FileRefused as of an upload, for a file that is not taken
   * @throws jakarta.validation.ConstraintViolationException for facts that nobody could type
   */
  @Transactional(TxType.MANDATORY)
  public UUID takeIn(UUID ownerId, @Valid NewAsset facts, byte[] content) {
    try (var file = reception.receive(new ByteArrayInputStream(content))) {
      assets.waitForTurn(ownerId + " " + file.sha256());
      return assets
          .withFile(ownerId, file.sha256())
          .map(Asset::id)
          .orElseGet(() -> bringIn(ownerId, facts, file));
    }
  }

  /**
   * Keeps nothing, in no transaction.
   *
   * @throws FileRefused as {@link #takeIn} would
   */
  public void requireAcceptable(byte[] content) {
    check.requireHarmless(content);
  }

  private UUID bringIn(UUID ownerId, NewAsset facts, ReceivedFile file) {
    var measures = check.requireHarmless(file);
    var assetId = Ids.next();
    var kept = AssetContent.file(file, measures, files.keep(assetId, file));
    drafting.bringIn(assetId, ownerId, AssetContent.kind(file.type()), drafting.about(facts), kept);
    return assetId;
  }
}
