package vn.khaitri.filecheck;

import java.util.Locale;

/**
 * One kind of refusal of a file. The texts are in {@code problems/<feature>_<lang>.properties}
 * under {@code <slug>.title} and {@code <slug>.detail}.
 */
public interface FileProblem {
  String name();

  /** {@code FILE_GOES_ON} is {@code file-goes-on}. */
  default String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The package whose file has the texts. */
  default String feature() {
    var packageName = getClass().getPackageName();
    return packageName.substring(packageName.lastIndexOf('.') + 1);
  }

  /** Whether a smaller file of the kind would be taken. */
  default boolean isOfSize() {
    return name().equals("FILE_TOO_LARGE");
  }
}
