package vn.khaitri.caption;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khaitri.shared.Texts;

/** The text of a file that does not say how it is written. */
final class CaptionCharset {
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** As windows-1258 writes Vietnamese: the tone after its vowel, and letters of its own. */
  private static final Pattern TONE = Pattern.compile("\\p{Mn}|[đĐơƠưƯăĂ₫]");

  private static final Pattern STRAY_TONE =
      Pattern.compile("(?<![aăâeêioôơuưyAĂÂEÊIOÔƠUƯY])\\p{Mn}");
  private static final Pattern NO_TEXT =
      Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f\\x{85}]]|\\uFFFD");

  private CaptionCharset() {}

  /** Empty when it is no text. */
  static Optional<String> decode(byte[] bytes) {
    return (marked(bytes, 0xEF, 0xBB, 0xBF)
            ? strict(bytes, 3, StandardCharsets.UTF_8)
            : marked(bytes, 0xFF, 0xFE)
                ? strict(bytes, 2, StandardCharsets.UTF_16LE)
                : marked(bytes, 0xFE, 0xFF)
                    ? strict(bytes, 2, StandardCharsets.UTF_16BE)
                    : unmarked(bytes))
        .map(Texts::stored);
  }

  private static Optional<String> unmarked(byte[] bytes) {
    return strict(bytes, 0, StandardCharsets.UTF_8)
        .or(() -> strict(bytes, 0, VIETNAMESE).filter(CaptionCharset::isVietnamese))
        .or(() -> strict(bytes, 0, WESTERN));
  }

  private static boolean isVietnamese(String text) {
    return TONE.matcher(text).find() && !STRAY_TONE.matcher(text).find();
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      var text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      return NO_TEXT.matcher(text).find() ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException otherwise) {
      return Optional.empty();
    }
  }

  private static boolean marked(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int n = 0; n < mark.length; n++) {
      if ((bytes[n] & 0xFF) != mark[n]) {
        return false;
      }
    }
    return true;
  }
}
