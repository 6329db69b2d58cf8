package vn.khaitri.filecheck;

/**
 * How large files may be.
 *
 * @param picture bytes of one
 * @param document bytes of a PDF
 * @param megapixels millions of pixels of a picture
 * @param side pixels that a picture may be wide or high
 */
public record FileLimits(long picture, long document, int megapixels, int side) {}
