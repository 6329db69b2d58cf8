package vn.khaitri.web.library;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.library.AssetKind;
import vn.khaitri.contract.library.AssetOrder;
import vn.khaitri.contract.library.AssetState;
import vn.khaitri.contract.library.LicenceState;
import vn.khaitri.web.shell.FormBox;

/** What the list of assets is narrowed down to; in templates too. */
record LibraryFilter(
    String words,
    @Nullable AssetKind kind,
    @Nullable AssetState state,
    @Nullable LicenceState licence,
    boolean mine,
    boolean overdue,
    AssetOrder order) {

  /** An empty choice of a form, and what nobody offered, narrow nothing down. */
  static LibraryFilter of(
      String words,
      String kind,
      String state,
      String licence,
      boolean mine,
      boolean overdue,
      String order) {
    return new LibraryFilter(
        words.strip(),
        FormBox.choice(AssetKind.class, kind),
        FormBox.choice(AssetState.class, state),
        FormBox.choice(LicenceState.class, licence),
        mine,
        overdue,
        Objects.requireNonNullElse(FormBox.choice(AssetOrder.class, order), AssetOrder.TITLE));
  }

  public List<AssetKind> kinds() {
    return List.of(AssetKind.values());
  }

  public List<AssetState> states() {
    return List.of(AssetState.values());
  }

  public List<LicenceState> licences() {
    return List.of(LicenceState.values());
  }

  public List<AssetOrder> orders() {
    return List.of(AssetOrder.values());
  }

  public boolean isNarrow() {
    return !words.isEmpty() || kind != null || state != null || licence != null || mine || overdue;
  }

  /** Address of a page of the list but for the number at its end. */
  public String address() {
    var list =
        UriBuilder.fromPath("/kho")
            .queryParam("q", "{q}")
            .queryParam("loai", "{kind}")
            .queryParam("trang-thai", "{state}")
            .queryParam("giay-phep", "{licence}")
            .queryParam("cua-toi", mine)
            .queryParam("den-han", overdue)
            .queryParam("thu-tu", order)
            .build(words, typed(kind), typed(state), typed(licence));
    return list + "&trang=";
  }

  private static String typed(@Nullable Enum<?> choice) {
    return choice == null ? "" : choice.name();
  }
}
