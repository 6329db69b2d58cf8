package vn.khaitri.worker.slides;

/**
 * One picture of a lecture.
 *
 * @param startSeconds shown from here until the next one
 * @param pictureSeconds where in the film it is whole: after what was fading in or being written
 */
public record Still(double startSeconds, double pictureSeconds) {}
