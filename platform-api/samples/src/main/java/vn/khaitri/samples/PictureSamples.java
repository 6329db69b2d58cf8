package vn.khaitri.samples;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** PictureSamples as programs write them, and what attackers make of them. */
public final class PictureSamples {
  private PictureSamples() {}

  /** A picture like no other: two of these are never the same bytes. */
  public static byte[] png() {
    return drawn("png", 24, 16, new Random().nextInt());
  }

  public static byte[] drawn(String format, int width, int height, int seed) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var random = new Random(seed);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        picture.setRGB(x, y, new Color(random.nextInt(0x1000000)).getRGB());
      }
    }
    try (var out = new ByteArrayOutputStream()) {
      ImageIO.write(picture, format, out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** One pixel, lossless. */
  public static byte[] webp() {
    return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
  }

  /** One pixel, lossy. */
  public static byte[] lossyWebp() {
    return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
  }

  /** A sound PNG of few bytes that says that it is this large. */
  public static byte[] pngOfSize(int width, int height) {
    var png = drawn("png", 2, 2, 1);
    var header = ByteBuffer.wrap(png, 16, 17);
    header.putInt(width).putInt(height);
    var crc = new CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png, 29, 4).putInt((int) crc.getValue());
    return png;
  }

  public static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  public static byte[] zip() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("run.sh"));
      zip.write(text("echo"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return out.toByteArray();
  }

  /** Puts a segment behind the start of a JPEG. */
  public static byte[] jpegWith(int marker, byte[] content) {
    var jpeg = drawn("jpg", 16, 16, 1);
    var segment = ByteBuffer.allocate(4 + content.length);
    segment.put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2));
    segment.put(content);
    return joined(
        java.util.Arrays.copyOf(jpeg, 2),
        segment.array(),
        java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
