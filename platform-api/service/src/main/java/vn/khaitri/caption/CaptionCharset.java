package vn.khaitri.caption;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;
import vn.khaitri.text.Syllables;
import vn.khaitri.text.Tcvn3;
import vn.khaitri.text.Texts;

/**
 * The text of a file that does not say how it is written: in UTF-8 or UTF-16, or as Windows (1258,
 * 1252) and the fonts of old offices (TCVN3) wrote Vietnamese.
 */
final class CaptionCharset {
  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String LANGUAGE = "vi";

  /** As windows-1258 writes them: the tone after its vowel, and letters of its own. */
  private static final Pattern TONE = Pattern.compile("\\p{Mn}|[đĐơƠưƯăĂ₫]");

  private static final Pattern STRAY_TONE =
      Pattern.compile("(?<![aăâeêioôơuưyAĂÂEÊIOÔƠUƯY])\\p{Mn}");
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f\\x{85}]]");
  private static final Pattern LINE = Pattern.compile("\\r\\n|\\r|\\n");

  /** What Java puts in the place of octets that are no letter. */
  private static final char UNREADABLE = '\uFFFD';

  private CaptionCharset() {}

  /**
   * @param language of the captions, as BCP 47 writes it
   * @throws ProblemException when it is no text, or text with octets that are no letters, or text
   *     of an unknown kind where Vietnamese was promised
   */
  static String decode(byte[] bytes, String language) {
    var text =
        (marked(bytes, 0xEF, 0xBB, 0xBF)
                ? utf8(bytes, 3)
                : marked(bytes, 0xFF, 0xFE)
                    ? strict(bytes, 2, StandardCharsets.UTF_16LE)
                    : marked(bytes, 0xFE, 0xFF)
                        ? strict(bytes, 2, StandardCharsets.UTF_16BE)
                        : utf8(bytes, 0).or(() -> legacy(bytes, language)))
            .filter(CaptionCharset::isText)
            .orElseThrow(() -> new ProblemException(CaptionProblem.CAPTION_FILE_NOT_TEXT));
    return Texts.stored(language.equals(LANGUAGE) ? withoutTcvn3(text) : text);
  }

  /** Empty when it is not UTF-8 at all; damaged UTF-8 is refused with its lines. */
  private static Optional<String> utf8(byte[] bytes, int from) {
    var text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    var unreadable = text.chars().filter(c -> c == UNREADABLE).count();
    if (unreadable == 0) {
      return Optional.of(text);
    }
    var letters = text.chars().filter(c -> c >= 0x80 && c != UNREADABLE).count();
    if (letters <= unreadable) {
      return Optional.empty();
    }
    var lines = LINE.split(text, -1);
    throw CaptionWriting.unusable(
        IntStream.range(0, lines.length)
            .filter(n -> lines[n].indexOf(UNREADABLE) >= 0)
            .mapToObj(n -> new FieldFault("/lines/" + (n + 1), "byte-unreadable"))
            .toList());
  }

  private static Optional<String> legacy(byte[] bytes, String language) {
    var promised = language.equals(LANGUAGE);
    var western = strict(bytes, 0, WESTERN);
    var found =
        strict(bytes, 0, VIETNAMESE)
            .filter(text -> Syllables.makeUp(text) || (!promised && hasTones(text)))
            .or(() -> western.map(Tcvn3::vietnamese).filter(Syllables::makeUp))
            .or(() -> promised ? Optional.empty() : western);
    if (found.isEmpty() && western.filter(CaptionCharset::isText).isPresent()) {
      throw new ProblemException(CaptionProblem.CAPTION_FILE_MISREAD);
    }
    return found;
  }

  /** Other languages of the country have syllables of their own, but tones on the same letters. */
  private static boolean hasTones(String text) {
    return TONE.matcher(text).find() && !STRAY_TONE.matcher(text).find();
  }

  /** Somebody has copied letters of such a font into a file of today. */
  private static String withoutTcvn3(String text) {
    if (Syllables.makeUp(text)) {
      return text;
    }
    var converted = Tcvn3.vietnamese(text);
    return Syllables.makeUp(converted) ? converted : text;
  }

  private static boolean isText(String text) {
    return !NO_TEXT.matcher(text).find();
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException otherwise) {
      return Optional.empty();
    }
  }

  private static boolean marked(byte[] bytes, int... mark) {
    return bytes.length >= mark.length
        && IntStream.range(0, mark.length).allMatch(n -> (bytes[n] & 0xFF) == mark[n]);
  }
}
