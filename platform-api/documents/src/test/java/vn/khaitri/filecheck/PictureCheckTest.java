package vn.khaitri.filecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khaitri.samples.PictureSamples;

class PictureCheckTest {
  private final PictureCheck check =
      new PictureCheck(new FileLimits(5_000_000, 50_000_000, 40, 10_000));

  @ParameterizedTest
  @EnumSource(names = {"PNG", "JPEG", "GIF"})
  void aSoundPictureIsMeasured(FileType type) {
    var size = check.requireSound(type, picture(type));

    assertEquals(new PictureSize(300, 200), size);
  }

  @Test
  void aWebpIsMeasured() {
    assertEquals(new PictureSize(1, 1), check.requireSound(FileType.WEBP, PictureSamples.webp()));
    assertEquals(
        new PictureSize(1, 1), check.requireSound(FileType.WEBP, PictureSamples.lossyWebp()));
  }

  @ParameterizedTest
  @CsvSource({"100000, 100000", "10001, 1", "1, 10001", "9000, 9000"})
  void aBombOfPixelsIsRefusedBeforeItIsDecoded(int width, int height) {
    var bomb = PictureSamples.pngOfSize(width, height);

    assertRefused(ContentProblem.PICTURE_TOO_LARGE, FileType.PNG, bomb);
  }

  @ParameterizedTest
  @EnumSource(names = {"PNG", "JPEG", "GIF"})
  void aPictureThatEndsEarlyIsBroken(FileType type) {
    var whole = picture(type);
    for (int length = 13; length < whole.length; length += whole.length / 40) {
      assertRefused(ContentProblem.FILE_BROKEN, type, Arrays.copyOf(whole, length));
    }
    assertRefused(ContentProblem.FILE_BROKEN, type, Arrays.copyOf(whole, whole.length - 1));
  }

  @Test
  void aWebpThatEndsEarlyIsBroken() {
    var whole = PictureSamples.lossyWebp();
    for (int length = 13; length < whole.length; length++) {
      assertRefused(ContentProblem.FILE_BROKEN, FileType.WEBP, Arrays.copyOf(whole, length));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PNG", "JPEG", "GIF", "WEBP"})
  void aPictureWithAnArchiveBehindIsRefused(FileType type) {
    var both = PictureSamples.joined(picture(type), PictureSamples.zip());

    assertRefused(ContentProblem.FILE_GOES_ON, type, both);
  }

  @Test
  void aFlippedBitInAPngIsNoticed() {
    var png = PictureSamples.drawn("png", 30, 20, 7);
    png[png.length / 2] ^= 1;

    assertRefused(ContentProblem.FILE_BROKEN, FileType.PNG, png);
  }

  @Test
  void aPngWithChecksumsAndNonsenseInItIsBroken() {
    var png = PictureSamples.pngOfSize(200, 200);

    assertRefused(ContentProblem.FILE_BROKEN, FileType.PNG, png);
  }

  static Stream<Arguments> picturesWithCode() {
    return Stream.of(
        Arguments.of(
            FileType.JPEG,
            PictureSamples.jpegWith(0xfe, PictureSamples.text("<SCRIPT>alert(1)</SCRIPT>"))),
        Arguments.of(
            FileType.JPEG,
            PictureSamples.jpegWith(
                0xe1, PictureSamples.text("<svg xmlns='http://www.w3.org/2000/svg'/>"))),
        Arguments.of(
            FileType.JPEG, PictureSamples.jpegWith(0xfe, PictureSamples.text("<?php echo 1; ?>"))),
        Arguments.of(FileType.GIF, gifWithComment("<!DOCTYPE html>")));
  }

  @ParameterizedTest
  @MethodSource
  void picturesWithCode(FileType type, byte[] picture) {
    assertRefused(ContentProblem.PICTURE_WITH_CODE, type, picture);
  }

  @Test
  void aGifThatIsAScriptTooIsRefused() {
    var gif = PictureSamples.drawn("gif", 4, 4, 1);
    gif[6] = '/';
    gif[7] = '*';

    assertRefused(ContentProblem.PICTURE_TOO_LARGE, FileType.GIF, gif);
  }

  @Test
  void aJpegMayHoldTheBrighterPictureThatCamerasAppend() {
    var plain = PictureSamples.drawn("jpg", 60, 40, 1);
    var both = PictureSamples.joined(plain, new byte[3], PictureSamples.drawn("jpg", 30, 20, 2));

    assertEquals(new PictureSize(60, 40), check.requireSound(FileType.JPEG, both));
  }

  @Test
  void aJpegOfThousandsOfScansIsRefused() {
    var jpeg = PictureSamples.drawn("jpg", 16, 16, 1);
    var scan = new byte[] {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0x34};
    var scans = new byte[2000][];
    Arrays.fill(scans, scan);
    var end = Arrays.copyOfRange(jpeg, jpeg.length - 2, jpeg.length);
    var bomb =
        PictureSamples.joined(
            Arrays.copyOf(jpeg, jpeg.length - 2), PictureSamples.joined(scans), end);

    assertRefused(ContentProblem.FILE_BROKEN, FileType.JPEG, bomb);
  }

  private static byte[] picture(FileType type) {
    return type == FileType.WEBP
        ? PictureSamples.webp()
        : PictureSamples.drawn(type.name().toLowerCase(java.util.Locale.ROOT), 300, 200, 3);
  }

  private static byte[] gifWithComment(String comment) {
    var gif = PictureSamples.drawn("gif", 4, 4, 1);
    return PictureSamples.joined(
        Arrays.copyOf(gif, gif.length - 1),
        new byte[] {0x21, (byte) 0xfe, (byte) comment.length()},
        PictureSamples.text(comment),
        new byte[] {0, 0x3b});
  }

  private void assertRefused(ContentProblem problem, FileType type, byte[] picture) {
    var refusal = assertThrows(FileRefused.class, () -> check.requireSound(type, picture));
    assertEquals(problem, refusal.problem());
  }
}
