package vn.khaitri.shared;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.khaitri.text.Texts;

/**
 * The letters that documents are printed with: those of Be Vietnam Pro, which has every Vietnamese
 * letter, and where it lacks one those of DejaVu Sans, which has the other letters of the country
 * (Ƀ, ĭ, ŏ) and many signs.
 */
public final class PrintedLetters {
  public static final Typeface REGULAR = new Typeface("BeVietnamPro_400Regular.ttf");
  public static final Typeface BOLD = new Typeface("BeVietnamPro_700Bold.ttf");
  public static final Typeface OTHER_REGULAR = new Typeface("DejaVuSans.ttf");
  public static final Typeface OTHER_BOLD = new Typeface("DejaVuSans-Bold.ttf");

  /** A letter with the marks that no composed letter holds (ê̆). */
  private static final Pattern LETTER = Pattern.compile(".\\p{M}*", Pattern.DOTALL);

  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

  private PrintedLetters() {}

  /** The letters of a text, each with its marks, without what nobody would see. */
  public static List<String> of(String text) {
    return LETTER
        .matcher(UNSEEN.matcher(Texts.stored(text)).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** The first that would come out as an empty box; empty when all can be printed. */
  public static Optional<String> missing(String text) {
    return of(text).stream().filter(letter -> !letter.isBlank() && !isPrinted(letter)).findFirst();
  }

  /**
   * Refuses a text when it is typed that could not be printed later.
   *
   * @param pointer to its field in the body
   */
  public static void require(String pointer, String text) {
    missing(text)
        .ifPresent(
            letter -> {
              throw new ProblemException(
                  SharedProblem.INVALID_REQUEST,
                  List.of(new FieldFault(pointer, "letter-not-printable", letter)));
            });
  }

  /** Whether one of {@link #of} can be printed. */
  public static boolean isPrinted(String letter) {
    return (REGULAR.hasAll(letter) && BOLD.hasAll(letter))
        || (OTHER_REGULAR.hasAll(letter) && OTHER_BOLD.hasAll(letter));
  }
}
