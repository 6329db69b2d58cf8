package vn.khaitri.contract.media;

/**
 * One rung of the ladder.
 *
 * @param lines short side of the picture, in pixels
 * @param bytes of the whole video at this quality
 */
public record QualityView(int lines, long bytes) {}
