package vn.khaitri.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jboss.logging.Logger;
import vn.khaitri.shared.ProblemException;

/**
 * Lets pictures in that are sound to the last byte, of a bearable size and nothing else besides.
 */
@ApplicationScoped
class PictureCheck {
  private static final Logger LOG = Logger.getLogger(PictureCheck.class);
  private static final long MEGA = 1_000_000;

  /** Every so many pixels one is kept, so that to look at a picture takes little memory. */
  private static final int LOOKED_AT = 256;

  private final LibraryConfig config;

  PictureCheck(LibraryConfig config) {
    this.config = config;
  }

  /**
   * @throws ProblemException {@code file-broken}, {@code file-goes-on}, {@code picture-too-large},
   *     {@code picture-with-code}
   */
  PictureSize requireSound(FileType type, byte[] picture) {
    var size = size(type, picture);
    if (size.longerSide() > config.maxSide() || size.pixels() > config.maxMegapixels() * MEGA) {
      throw new ProblemException(
          LibraryProblem.PICTURE_TOO_LARGE,
          size.width(),
          size.height(),
          config.maxSide(),
          config.maxMegapixels());
    }
    if (ForeignCode.hasScript(picture)) {
      throw new ProblemException(LibraryProblem.PICTURE_WITH_CODE);
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
      case PDF -> throw new IllegalArgumentException("no picture: " + type);
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
      LOG.debugf(broken, "A %s that cannot be decoded", type);
      throw new ProblemException(LibraryProblem.FILE_BROKEN);
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
