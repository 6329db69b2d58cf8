package vn.khaitri.contract.authoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a lesson, in its order.
 *
 * @param id stays with the block as it is rewritten and moved, so that a comment finds its place;
 *     null for a new one
 * @param text HTML of a TEXT; what a PICTURE shows, in words; the title of a DOCUMENT or LINK
 * @param assetId of a PICTURE or DOCUMENT, from the library
 * @param address of a LINK, http or https
 */
public record Block(
    @Nullable UUID id,
    @NotNull BlockKind kind,
    @NotNull @Size(max = 100_000) String text,
    @Nullable UUID assetId,
    @Nullable URI address) {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  public static Block text(String html) {
    return new Block(null, BlockKind.TEXT, html, null, null);
  }

  @JsonIgnore
  @AssertTrue(message = "{authoring.block.asset}")
  public boolean isWithItsAsset() {
    return (kind == BlockKind.PICTURE || kind == BlockKind.DOCUMENT) == (assetId != null);
  }

  @JsonIgnore
  @AssertTrue(message = "{authoring.block.address}")
  public boolean isWithItsAddress() {
    return kind == BlockKind.LINK
        ? address != null
            && address.getHost() != null
            && address.getScheme() != null
            && SCHEMES.contains(address.getScheme())
        : address == null;
  }
}
