package vn.khaitri.filecheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Lets pictures in that are sound to the last byte, of a bearable size and nothing else besides.
 */
final class PictureCheck {
  private static final System.Logger LOG = System.getLogger(PictureCheck.class.getName());
  private static final long MEGA = 1_000_000;

  /** Every so many pixels one is kept, so that to look at a picture takes little memory. */
  private static final int LOOKED_AT = 256;

  private final FileLimits limits;

  PictureCheck(FileLimits limits) {
    this.limits = limits;
  }

  /**
   * @throws FileRefused {@code file-broken}, {@code file-goes-on}, {@code picture-too-large},
   *     {@code picture-with-code}
   */
  PictureSize requireSound(FileType type, byte[] picture) {
    var size = size(type, picture);
    if (size.longerSide() > limits.side() || size.pixels() > limits.megapixels() * MEGA) {
      throw new FileRefused(
          ContentProblem.PICTURE_TOO_LARGE,
          size.width(),
          size.height(),
          limits.side(),
          limits.megapixels());
    }
    if (PolyglotCheck.hasScript(picture)) {
      throw new FileRefused(ContentProblem.PICTURE_WITH_CODE);
    }
    if (type != FileType.WEBP) {
      decode(type, picture, size);
    }
    return size;
  }

  private static PictureSize size(FileType type, byte[] picture) {
    return switch (type) {
      case PNG -> PngStructure.size(picture);
      case JPEG -> JpegStructure.size(picture);
      case GIF -> GifStructure.size(picture);
      case WEBP -> WebpStructure.size(picture);
      default -> throw new IllegalArgumentException("no picture: " + type);
    };
  }

  /** Java has no decoder for WebP; for the others, what browsers would stumble over is found. */
  private static void decode(FileType type, byte[] picture, PictureSize size) {
    var reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT)).next();
    try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
      reader.setInput(input, true, true);
      read(reader, Math.max(1, size.longerSide() / LOOKED_AT));
    } catch (IOException | RuntimeException broken) {
      // The decoders of the JDK answer broken files with exceptions of any kind.
      LOG.log(Level.DEBUG, "A " + type + " that cannot be decoded", broken);
      throw new FileRefused(ContentProblem.FILE_BROKEN);
    } finally {
      reader.dispose();
    }
  }

  /** As a raster where that goes: there JPEGs in print colours are none the worse. */
  private static void read(ImageReader reader, int step) throws IOException {
    var sparse = reader.getDefaultReadParam();
    sparse.setSourceSubsampling(step, step, 0, 0);
    if (reader.canReadRaster()) {
      reader.readRaster(0, sparse);
    } else {
      reader.read(0, sparse);
    }
  }
}
