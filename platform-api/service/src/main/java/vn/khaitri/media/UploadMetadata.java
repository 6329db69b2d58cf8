package vn.khaitri.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.text.Texts;

/** The {@code Upload-Metadata} of tus: {@code key base64, key base64, …}. */
final class UploadMetadata {
  private static final int LONGEST_NAME = 255;

  /** The same word in both languages. */
  private static final String UNNAMED = "video";

  /** Control characters, and marks of direction, which a name needs no more than turns of it. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\u200e\\u200f]");

  private UploadMetadata() {}

  /** The file's name for display: no folders, nothing invisible, at most 255 characters. */
  static String fileName(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return UNNAMED;
    }
    var pairs =
        Arrays.stream(header.split(",", -1))
            .map(pair -> pair.strip().split(" ", 2))
            .collect(
                Collectors.toMap(
                    pair -> pair[0],
                    pair -> decoded(pair.length == 1 ? "" : pair[1]),
                    (first, second) -> first));
    return displayed(pairs.getOrDefault("filename", ""));
  }

  private static String decoded(String value) {
    try {
      return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw new ProblemException(MediaProblem.UPLOAD_METADATA_UNREADABLE);
    }
  }

  /** The same of a name as it is. */
  static String displayed(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var clean = INVISIBLE.matcher(Texts.stored(last)).replaceAll("").strip();
    var end = Math.min(clean.length(), LONGEST_NAME);
    if (end < clean.length() && Character.isHighSurrogate(clean.charAt(end - 1))) {
      end--;
    }
    return clean.isEmpty() ? UNNAMED : clean.substring(0, end);
  }
}
